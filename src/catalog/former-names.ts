export const asOf = '2026-11-29';

/** A company or a service under a name of the past, and its name of today. */
export interface FormerName {
  /** Alternatives of a pattern. */
  readonly words: readonly string[];
  readonly now: string;
  /** A day on which the new name was already in use. */
  readonly since: string;
  /** The new name, as alternatives of a pattern: beside it the former one explains. */
  readonly told: readonly string[];
  /** Pages or acts that show it. */
  readonly source: readonly string[];
}

const inc = ',? (?:Inc\\b\\.?|Incorporated)';
const limited = ',? (?:Limited|Ltd\\b\\.?)';

export const formerNames: readonly FormerName[] = [
  {
    words: [`Facebook${inc}`],
    now: 'Meta Platforms, Inc.',
    since: '2021-10-28',
    told: ['Meta'],
    source: ['https://www.wiki3.en-us.nina.az/Meta_Platforms.html'],
  },
  {
    words: [`Facebook Ireland(?:${limited})?`],
    now: 'Meta Platforms Ireland Limited',
    since: '2022-01-04',
    told: ['Meta'],
    source: [
      'https://github.com/OpenTermsArchive/pga-versions/blob/bccde2e4187de7755a2d886bdb6ba0083e5475bf/Facebook/Terms%20of%20Service.md',
      'https://curia.europa.eu/juris/document/document.jsf?docid=287342&doclang=en',
    ],
  },
  {
    words: [`WhatsApp${inc}`],
    now: 'WhatsApp LLC, and for people in Europe WhatsApp Ireland Limited',
    since: '2021-01-04',
    told: ['WhatsApp LLC', 'WhatsApp Ireland'],
    source: [
      'https://github.com/OpenTermsArchive/pga-versions/blob/7d8b1c8c0747a450510fa32fe049e31560361bfb/WhatsApp/Terms%20of%20Service.md',
    ],
  },
  {
    words: ['Facebook[ -]Pixel'],
    now: 'Meta Pixel',
    since: '2022-06-16',
    told: ['Meta'],
    source: [
      'https://themarkup.org/pixel-hunt/2022/06/16/facebook-is-receiving-sensitive-medical-information-from-hospital-websites',
      'https://adsuploader.com/blog/meta-pixel',
    ],
  },
  {
    words: [`Google${inc}`],
    now: 'Google LLC, and for people in the EEA and Switzerland Google Ireland Limited',
    since: '2018-09-25',
    told: ['Google LLC', 'Google Ireland'],
    source: [
      'https://techcrunch.com/2017/09/04/google-parent-alphabet-forms-holding-company-xxvi-to-complete-2015-corporate-reorganization/',
      'https://patents.justia.com/assignee/google-llc?page=558',
    ],
  },
  {
    words: ['(?:Google )?AdWords'],
    now: 'Google Ads',
    since: '2018-07-24',
    told: ['Google Ads'],
    source: ['https://promohafen.com/category/neues-von-google'],
  },
  {
    words: ['G Suite'],
    now: 'Google Workspace',
    since: '2020-10-06',
    told: ['Workspace'],
    source: [
      'https://www.fool.com/investing/2020/10/07/google-rebrands-its-g-suite-as-google-workplace/',
    ],
  },
  {
    words: [`Twitter${inc}`],
    now: 'X Corp.',
    since: '2023-04-04',
    told: ['X', '𝕏'],
    source: ['Loomer v. Facebook, N.D. Cal., disclosure statement of 4 April 2023'],
  },
  {
    words: ['Twitter International(?: Unlimited)?(?: Company)?'],
    now: 'X Internet Unlimited Company',
    since: '2025-04-17',
    told: ['X', '𝕏'],
    source: [
      'https://github.com/OpenTermsArchive/pga-versions/blob/21eb7620ba2bbe990f882a8bd35a5ddb327f04d7/X/Terms%20of%20Service.md',
    ],
  },
  {
    words: ['(?<![/.@#])Twitter(?!\\.com|,? Inc| International)'],
    now: 'X',
    since: '2023-09-29',
    told: ['X', '𝕏'],
    source: [
      'https://github.com/OpenTermsArchive/pga-versions/blob/cbdda4125e632884d8e44c66880b7c92e10ede58/Twitter/Terms%20of%20Service.md',
    ],
  },
  {
    words: ['Bing Ads'],
    now: 'Microsoft Advertising',
    since: '2019-05-01',
    told: ['Microsoft Advertising'],
    source: ['https://foxdata.com/en/glossary/bing-ads-'],
  },
  {
    words: ['(?<![/.@])Piwik(?! PRO|\\.\\w)'],
    now: 'Matomo',
    since: '2018-01-09',
    told: ['Matomo'],
    source: [
      'https://www.gingerling.co.uk/why-is-piwik-is-now-matomo-on-forking-and-damaged-trademarks/',
    ],
  },
  {
    words: ['(?<![/.@])Send[Ii]n[Bb]lue(?!\\.\\w)'],
    now: 'Brevo',
    since: '2023-06-01',
    told: ['Brevo'],
    source: ['https://anymail.dev/en/stable/esps/brevo/'],
  },
  {
    words: ['(?<![/.@])(?:Adobe )?Typekit(?!\\.\\w)'],
    now: 'Adobe Fonts',
    since: '2021-01-01',
    told: ['Adobe Fonts'],
    source: [
      'https://github.com/HTTPArchive/almanac.httparchive.org/blob/07e83b78bc2234fe05e7ad3b7adb4e7c2963ce5c/src/content/en/2020/fonts.md',
    ],
  },
  {
    words: ['Oath \\(EMEA\\)', 'Verizon Media'],
    now: 'Yahoo, in Europe Yahoo EMEA Limited',
    since: '2023-12-29',
    told: ['Yahoo'],
    source: [
      'https://www.techzine.eu/news/trends/59564/verizon-sells-entire-media-division-which-gets-renamed-to-yahoo/',
      'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000048967251',
    ],
  },
  {
    words: ['College bescherming persoonsgegevens'],
    now: 'the Autoriteit Persoonsgegevens',
    since: '2016-01-01',
    told: ['Autoriteit Persoonsgegevens'],
    source: [
      'https://autoriteitpersoonsgegevens.nl/nl/nieuws/autoriteit-persoonsgegevens-nieuwe-taken-en-nieuw-logo',
    ],
  },
  {
    words: [
      'Commissie voor de bescherming van de persoonlijke levenssfeer',
      'Commission (?:de|pour) la protection de la vie privée',
    ],
    now: 'the Belgian Data Protection Authority (GBA, APD)',
    since: '2018-05-25',
    told: [
      'Gegevensbeschermingsautoriteit',
      'Autorité de protection des données',
      'Canada',
      'Québec',
    ],
    source: [
      'https://www.lexgo.be/nl/nieuws-en-publicaties/4907-new-data-protection-authority-act-published',
    ],
  },
];
