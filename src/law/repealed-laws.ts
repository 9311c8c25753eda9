export const asOf = '2026-11-29';

/** A law, or a duty of one, that is no longer in force, with the words by which texts still cite it. */
export interface RepealedLaw {
  /** Alternatives of a pattern. */
  readonly words: readonly string[];
  readonly name: string;
  /** First day without effect. */
  readonly since: string;
  /** What holds now, as a phrase after “cite”. */
  readonly now: string;
  /** Words beside which it is cited rightly, as alternatives of a pattern. */
  readonly told?: readonly string[];
  /** Pages or acts that show it. */
  readonly source: readonly string[];
}

const decree = '(?:d\\.? ?lgs\\.?|decreto legislativo|codice)';

export const repealedLaws: readonly RepealedLaw[] = [
  {
    words: ['95/46'],
    name: 'Directive 95/46/EC',
    since: '2018-05-25',
    now: 'the GDPR',
    // Titles of the GDPR and of decisions that outlived the directive name it.
    told: [
      'decisi\\p{L}+',
      'décision',
      'Entscheidung',
      'Beschluss',
      'beschikking',
      'besluit',
      '決定',
    ],
    source: ['Regulation (EU) 2016/679, Art. 94(1)'],
  },
  {
    words: ['45/2001'],
    name: 'Regulation (EC) No 45/2001',
    since: '2018-12-11',
    now: 'Regulation (EU) 2018/1725',
    source: ['https://www.eumonitor.eu/9353000/1/j4nvirkkkr58fyw_j9vvik7m1c3gyxp/vlx6gj6r02zo'],
  },
  {
    words: ['524/2013'],
    name: 'Regulation (EU) No 524/2013 on online dispute resolution',
    since: '2025-07-20',
    now: 'nothing: its platform is closed',
    source: ['https://wko.at/ooe/news/os-plattform'],
  },
  {
    words: ['Telemediengesetz(?:es)?', '(?:§§? ?\\d+\\p{L}?[^;§]{0,30} )TMG'],
    name: 'the German Telemediengesetz (TMG)',
    since: '2024-05-14',
    now: 'the DDG, and for devices the TDDDG',
    source: ['BGBl. 2024 I No 149, Art. 37'],
  },
  {
    words: ['TTDSG', 'Telekommunikation-Telemedien-Datenschutz-?Gesetz(?:es)?'],
    name: 'the name TTDSG',
    since: '2024-05-14',
    now: 'the TDDDG; the numbers of its sections are the same',
    told: ['TDDDG'],
    source: ['BGBl. 2024 I No 149'],
  },
  {
    words: ['RStV', 'Rundfunkstaatsvertrag(?:e?s)?'],
    name: 'the German Rundfunkstaatsvertrag (RStV)',
    since: '2020-11-07',
    now: 'the Medienstaatsvertrag (MStV), § 18 for § 55',
    told: ['MStV'],
    source: [
      'https://www.ard.de/die-ard/wie-wir-funktionieren/Rechtsgrundlagen-Medienstaatsvertrag-100',
      'https://cdh.de/wichtige-aenderung-im-impressum-aus-rstv-wurde-mstv',
    ],
  },
  {
    words: ['DSG 2000', 'Datenschutzgesetz(?:es)? 2000'],
    name: 'the name DSG 2000 of the Austrian Datenschutzgesetz',
    since: '2018-05-25',
    now: 'the DSG and the GDPR',
    source: [
      'https://steinecker.info/news/6',
      'https://dataprotect.at/2018/05/18/dsg-idf-ds-dereg-2018',
    ],
  },
  {
    words: ['TKG 2003', 'Telekommunikationsgesetz(?:es)? 2003'],
    name: 'the Austrian TKG 2003',
    since: '2021-11-01',
    now: 'the TKG 2021, § 165 for § 96',
    told: ['TKG 2021'],
    source: [
      'https://jusline.at/paragraphs/history/14979',
      'https://geistwert.at/neue-oesterreichische-cookie-bestimmung-im-tkg-2021-weiterhin-europarechtswidrig/',
    ],
  },
  {
    words: [
      'déclar\\p{L}+ (?:auprès de|à) la CNIL',
      'déclaration (?:à la )?CNIL (?:n ?[°º]|numéro)',
    ],
    name: 'a declaration to the CNIL',
    since: '2018-05-25',
    now: 'nothing: websites are no longer declared',
    told: ['délégué\\p{L}*', 'DPO', 'violations?', 'incidents?'],
    source: [
      'https://juritravail.com/Dossier/acheter-un-nom-de-domaine-la-procedure-etape-par-etape/344',
      'https://www.web-creatif.net/declaration-cnil-donnees-personnelles/',
    ],
  },
  {
    words: ['15/1999'],
    name: 'the Spanish Ley Orgánica 15/1999 (LOPD)',
    since: '2018-12-07',
    now: 'the GDPR and the Ley Orgánica 3/2018 (LOPDGDD)',
    source: [
      'https://es.wikipedia.org/wiki/Ley_Org%C3%A1nica_de_Protecci%C3%B3n_de_Datos_Personales_y_garant%C3%ADa_de_los_derechos_digitales',
    ],
  },
  {
    words: [
      `art(?:t\\.|\\.|icol[oi])? ?(?:7|13|23)(?: e (?:7|13|23))?,?(?: del(?:lo stesso)?)? ?${decree}[^.;]{0,20} ?(?:n\\. ?)?196(?:/(?:20)?03| del (?:30 giugno )?2003)`,
    ],
    name: 'an article of the Italian Codice privacy that was repealed in 2018',
    since: '2018-09-19',
    now: 'Articles 13 and 15 to 22 of the GDPR',
    source: [
      'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.progressivo=0&art.idArticolo=27&art.versione=1&art.codiceRedazionale=18G00129&art.dataPubblicazioneGazzetta=2018-09-04&art.idGruppo=6&art.idSottoArticolo1=10&art.idSottoArticolo=1&art.flagTipoArticolo=0',
      'https://www.studiolegaleprestileo.it/gdpr-in-gazzetta-ufficiale-il-decreto-di-adeguamento/',
    ],
  },
  {
    words: ['Wet bescherming persoonsgegevens', 'Wbp'],
    name: 'the Dutch Wet bescherming persoonsgegevens (Wbp)',
    since: '2018-05-25',
    now: 'the GDPR (AVG) and the Uitvoeringswet AVG',
    source: [
      'https://www.autoriteitpersoonsgegevens.nl/nl/onderwerpen/avg-europese-privacywetgeving/algemene-informatie-avg',
    ],
  },
  {
    words: ['8 d[ée]cemb(?:er|re) 1992'],
    name: 'the Belgian Act of 8 December 1992',
    since: '2018-09-05',
    now: 'the GDPR and the Act of 30 July 2018',
    source: ['https://www.pymnts.com/cpi-posts/belgium-new-data-laws-come-into-effect/'],
  },
  {
    words: ['Lei (?:n\\.? ?[º°]\\.? ?)?67/98'],
    name: 'the Portuguese Lei 67/98',
    since: '2019-08-09',
    now: 'the GDPR and the Lei 58/2019',
    source: [
      'https://www.siawise.com/home/regulamento-geral-de-protecao-de-dados-rgpd/',
      'https://sofia-caseiro.pt/2019/08/29/lei-n-o-58-2019-de-8-de-agosto-o-processo-e-o-texto-final/',
    ],
  },
  {
    words: ['Data Protection Act,? (?:of )?1998'],
    name: 'the Data Protection Act 1998 of the United Kingdom',
    since: '2018-05-25',
    now: 'the UK GDPR and the Data Protection Act 2018',
    source: ['https://www.legislation.gov.uk/ukpga/1998/29/introduction/2018-12-17?view=plain'],
  },
];
