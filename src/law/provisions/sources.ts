/** A text that provisions rest on. */
export interface LegalText {
  readonly title: string;
  readonly url: string;
}

const eurLex = 'https://eur-lex.europa.eu';
const edpb = 'https://www.edpb.europa.eu/our-work-tools/our-documents';
const article29 = 'https://ec.europa.eu/newsroom/article29/items';
const judgment = (celex: string) => `${eurLex}/legal-content/EN/TXT/?uri=CELEX:${celex}`;

export const gdpr: LegalText = {
  title: 'Regulation (EU) 2016/679 (GDPR), OJ L 119, 4.5.2016',
  url: `${eurLex}/eli/reg/2016/679/oj`,
};
export const ePrivacy: LegalText = {
  title: 'Directive 2002/58/EC (ePrivacy), as amended by Directive 2009/136/EC',
  url: `${eurLex}/eli/dir/2002/58/oj`,
};
export const eCommerce: LegalText = {
  title: 'Directive 2000/31/EC (electronic commerce), OJ L 178, 17.7.2000',
  url: `${eurLex}/eli/dir/2000/31/oj`,
};

export const wp194: LegalText = {
  title: 'WP194, Opinion 04/2012 on the cookie consent exemption, 7 June 2012',
  url: 'https://ec.europa.eu/justice/article-29/documentation/opinion-recommendation/files/2012/wp194_en.pdf',
};
export const wp243: LegalText = {
  title: 'WP243 rev.01, Guidelines on data protection officers, 5 April 2017',
  url: `${article29}/612048`,
};
export const wp251: LegalText = {
  title: 'WP251 rev.01, Guidelines on automated decisions and profiling, 6 February 2018',
  url: `${article29}/612053`,
};
export const wp260: LegalText = {
  title: 'WP260 rev.01, Guidelines on transparency, 11 April 2018',
  url: `${article29}/622227`,
};

export const consentGuidelines: LegalText = {
  title: 'EDPB Guidelines 05/2020 on consent, v1.1, 4 May 2020',
  url: `${edpb}/guidelines/guidelines-052020-consent-under-regulation-2016679_en`,
};
export const controllerGuidelines: LegalText = {
  title: 'EDPB Guidelines 07/2020 on controller and processor, 7 July 2021',
  url: `${edpb}/guidelines/guidelines-072020-concepts-controller-and-processor-gdpr_en`,
};
export const derogationGuidelines: LegalText = {
  title: 'EDPB Guidelines 2/2018 on derogations of Article 49, 25 May 2018',
  url: `${edpb}/guidelines/guidelines-22018-derogations-article-49-under-regulation_en`,
};
export const deviceGuidelines: LegalText = {
  title: 'EDPB Guidelines 2/2023 on the technical scope of Article 5(3), v2.0, October 2024',
  url: `${edpb}/guidelines/guidelines-22023-technical-scope-art-53-eprivacy-directive_en`,
};
export const transferRecommendations: LegalText = {
  title: 'EDPB Recommendations 01/2020 on supplementary measures, v2.0, 18 June 2021',
  url: `${edpb}/recommendations/recommendations-012020-measures-supplement-transfer_en`,
};
export const bannerReport: LegalText = {
  title: 'EDPB, report of the Cookie Banner Taskforce, 17 January 2023',
  url: `${edpb}/other/report-work-undertaken-cookie-banner-taskforce_en`,
};

export const cnilGuidelines: LegalText = {
  title: 'CNIL, Deliberation 2020-091, 17 September 2020',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388179',
};
export const cnilRecommendation: LegalText = {
  title: 'CNIL, Deliberation 2020-092, 17 September 2020',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197',
};
export const cnilAudience: LegalText = {
  title: 'CNIL, page on audience measurement without consent, 4 July 2025',
  url: 'https://www.cnil.fr/fr/node/167364',
};

export const wirtschaftsakademie: LegalText = {
  title: 'CJEU C-210/16 (Wirtschaftsakademie), 5 June 2018',
  url: judgment('62016CJ0210'),
};
export const fashionId: LegalText = {
  title: 'CJEU C-40/17 (Fashion ID), 29 July 2019',
  url: judgment('62017CJ0040'),
};
export const planet49: LegalText = {
  title: 'CJEU C-673/17 (Planet49), 1 October 2019',
  url: judgment('62017CJ0673'),
};
export const schrems2: LegalText = {
  title: 'CJEU C-311/18 (Schrems II), 16 July 2020',
  url: judgment('62018CJ0311'),
};
export const inferredData: LegalText = {
  title: 'CJEU C-184/20 (Vyriausioji tarnybinės etikos komisija), 1 August 2022',
  url: judgment('62020CJ0184'),
};
export const xfab: LegalText = {
  title: 'CJEU C-453/21 (X-FAB Dresden), 9 February 2023',
  url: judgment('62021CJ0453'),
};
export const metaPlatforms: LegalText = {
  title: 'CJEU C-252/21 (Meta Platforms), 4 July 2023',
  url: judgment('62021CJ0252'),
};
export const schufa: LegalText = {
  title: 'CJEU C-634/21 (SCHUFA), 7 December 2023',
  url: judgment('62021CJ0634'),
};
export const lindenapotheke: LegalText = {
  title: 'CJEU C-21/23 (Lindenapotheke), 4 October 2024',
  url: judgment('62023CJ0021'),
};
export const mousse: LegalText = {
  title: 'CJEU C-394/23 (Mousse), 9 January 2025',
  url: judgment('62023CJ0394'),
};
export const dunBradstreet: LegalText = {
  title: 'CJEU C-203/22 (Dun & Bradstreet Austria), 27 February 2025',
  url: judgment('62022CJ0203'),
};
export const srb: LegalText = {
  title: 'CJEU C-413/23 P (EDPS v SRB), 4 September 2025',
  url: judgment('62023CJ0413'),
};
export const inteligo: LegalText = {
  title: 'CJEU C-654/23 (Inteligo Media), 13 November 2025',
  url: judgment('62023CJ0654'),
};
export const storstockholm: LegalText = {
  title: 'CJEU C-422/24 (Storstockholms Lokaltrafik), 18 December 2025',
  url: judgment('62024CJ0422'),
};

type Cited = LegalText | readonly [text: LegalText, place: string];

const textOf = (cited: Cited) => ('title' in cited ? cited : cited[0]);
const nameOf = (cited: Cited) =>
  'title' in cited ? cited.title : `${cited[0].title}, ${cited[1]}`;

/** Links to the first text and names all of them; a text may come with the place in it. */
export function from(
  first: Cited,
  ...others: readonly Cited[]
): { readonly url: string; readonly sources: string } {
  return { url: textOf(first).url, sources: [first, ...others].map(nameOf).join('; ') };
}
