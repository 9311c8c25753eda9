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
  readonly source: string;
}

const inc = ',? (?:Inc\\b\\.?|Incorporated)';
const limited = ',? (?:Limited|Ltd\\b\\.?)';

export const formerNames: readonly FormerName[] = [
  {
    words: [`Facebook${inc}`],
    now: 'Meta Platforms, Inc.',
    since: '2021-10-28',
    told: ['Meta'],
    source: 'Meta, announcement of 28 October 2021',
  },
  {
    words: [`Facebook Ireland(?:${limited})?`],
    now: 'Meta Platforms Ireland Limited',
    since: '2022-07-26',
    told: ['Meta'],
    source: 'Meta, privacy policy effective on 26 July 2022',
  },
  {
    words: [`WhatsApp${inc}`],
    now: 'WhatsApp LLC, and for people in Europe WhatsApp Ireland Limited',
    since: '2021-01-04',
    told: ['WhatsApp LLC', 'WhatsApp Ireland'],
    source: 'WhatsApp, terms of service of 4 January 2021',
  },
  {
    words: ['Facebook[ -]Pixel'],
    now: 'Meta Pixel',
    since: '2023-01-01',
    told: ['Meta'],
    source: 'Meta, Business help centre',
  },
  {
    words: [`Google${inc}`],
    now: 'Google LLC, and for people in the EEA and Switzerland Google Ireland Limited',
    since: '2017-09-30',
    told: ['Google LLC', 'Google Ireland'],
    source: 'Alphabet Inc., annual report for 2017',
  },
  {
    words: ['(?:Google )?AdWords'],
    now: 'Google Ads',
    since: '2018-07-24',
    told: ['Google Ads'],
    source: 'Google, announcement of 27 June 2018',
  },
  {
    words: ['G Suite'],
    now: 'Google Workspace',
    since: '2020-10-06',
    told: ['Workspace'],
    source: 'Google, announcement of 6 October 2020',
  },
  {
    words: [`Twitter${inc}`],
    now: 'X Corp.',
    since: '2023-04-04',
    told: ['X', '𝕏'],
    source: 'Loomer v. Facebook, N.D. Cal., disclosure statement of 4 April 2023',
  },
  {
    words: ['Twitter International(?: Unlimited)?(?: Company)?'],
    now: 'X Internet Unlimited Company',
    since: '2024-11-15',
    told: ['X', '𝕏'],
    source: 'X, terms of service effective on 15 November 2024',
  },
  {
    words: ['(?<![/.@#])Twitter(?!\\.com|,? Inc| International)'],
    now: 'X',
    since: '2023-07-24',
    told: ['X', '𝕏'],
    source: 'X, announcement of 24 July 2023',
  },
  {
    words: ['Bing Ads'],
    now: 'Microsoft Advertising',
    since: '2019-04-30',
    told: ['Microsoft Advertising'],
    source: 'Microsoft, announcement of 30 April 2019',
  },
  {
    words: ['(?<![/.@])Piwik(?! PRO|\\.\\w)'],
    now: 'Matomo',
    since: '2018-01-09',
    told: ['Matomo'],
    source: 'Matomo, announcement of 9 January 2018',
  },
  {
    words: ['(?<![/.@])Send[Ii]n[Bb]lue(?!\\.\\w)'],
    now: 'Brevo',
    since: '2023-06-01',
    told: ['Brevo'],
    source: 'Brevo, terms of use',
  },
  {
    words: ['(?<![/.@])(?:Adobe )?Typekit(?!\\.\\w)'],
    now: 'Adobe Fonts',
    since: '2018-10-15',
    told: ['Adobe Fonts'],
    source: 'Adobe, announcement of 15 October 2018',
  },
  {
    words: ['Oath \\(EMEA\\)', 'Verizon Media'],
    now: 'Yahoo EMEA Limited',
    since: '2022-01-01',
    told: ['Yahoo'],
    source: 'Yahoo, announcement of 1 September 2021',
  },
  {
    words: ['College bescherming persoonsgegevens'],
    now: 'the Autoriteit Persoonsgegevens',
    since: '2016-01-01',
    told: ['Autoriteit Persoonsgegevens'],
    source: 'autoriteitpersoonsgegevens.nl',
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
    source: 'Belgian Act of 3 December 2017',
  },
];
