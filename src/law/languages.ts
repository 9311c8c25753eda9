import { isoCountry } from './eea.ts';

export const asOf = '2026-11-22';
export const source =
  'the constitutions and language laws of the countries; Regulation No 1 of 1958';

/** The official languages of the EEA, the United Kingdom and Switzerland, by ISO code. */
const official: Readonly<Record<string, string>> = {
  AT: 'de',
  BE: 'nl fr de',
  BG: 'bg',
  CH: 'de fr it rm',
  CY: 'el tr',
  CZ: 'cs',
  DE: 'de',
  DK: 'da',
  EE: 'et',
  ES: 'es ca eu gl',
  FI: 'fi sv',
  FR: 'fr',
  GB: 'en',
  GR: 'el',
  HR: 'hr',
  HU: 'hu',
  IE: 'en ga',
  IS: 'is',
  IT: 'it',
  LI: 'de',
  LT: 'lt',
  LU: 'lb fr de',
  LV: 'lv',
  MT: 'mt en',
  NL: 'nl',
  NO: 'no nb nn',
  PL: 'pl',
  PT: 'pt',
  RO: 'ro',
  SE: 'sv',
  SI: 'sl',
  SK: 'sk',
};

/** The official languages of a country (BCP 47); none where the table does not hold it. */
export function languagesOf(country: string): readonly string[] {
  return official[isoCountry(country)]?.split(' ') ?? [];
}
