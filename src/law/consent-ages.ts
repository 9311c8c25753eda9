import { isoCountry } from './eea.ts';

export const asOf = '2026-11-22';

/** GDPR Art. 8(1): the age where national law sets none, and the lowest it can set. */
export const defaultConsentAge = 16;
export const lowestConsentAge = 13;

/** From which age a child consents alone to an information society service (GDPR Art. 8(1)). */
export interface ConsentAge {
  readonly country: string;
  readonly age: number;
  /** Law that sets the age; absent where Art. 8(1) applies as it is. */
  readonly law?: string;
  readonly note?: string;
  readonly uncertain?: string;
  readonly source: string;
}

const national = 'the national law cited, not read again';
const regulation = 'GDPR Art. 8(1); no lower age in national law';

export const consentAges: readonly ConsentAge[] = [
  { country: 'BE', age: 13, law: 'Act of 30 July 2018 art. 7', source: national },
  { country: 'EE', age: 13, law: 'IKS § 8', source: national },
  { country: 'FI', age: 13, law: 'Tietosuojalaki (1050/2018) § 5', source: national },
  { country: 'LV', age: 13, law: 'Personal Data Processing Law s. 33', source: national },
  { country: 'MT', age: 13, law: 'S.L. 586.11', source: national },
  { country: 'PT', age: 13, law: 'Lei 58/2019 art. 16', source: national },
  { country: 'SE', age: 13, law: 'Lag (2018:218) ch. 2 § 4', source: national },
  { country: 'IS', age: 13, law: 'Act No 90/2018 art. 10', source: national },
  {
    country: 'NO',
    age: 13,
    law: 'Personopplysningsloven § 5',
    uncertain: 'a rise to 15 was proposed in 2025; no adoption found',
    source: 'Advokatforeningen, statement on the proposal, October 2025',
  },
  { country: 'GB', age: 13, law: 'DPA 2018 s. 9', source: national },
  { country: 'AT', age: 14, law: 'DSG § 4(4)', source: national },
  { country: 'BG', age: 14, law: 'ZZLD art. 25c', source: national },
  { country: 'CY', age: 14, law: 'Law 125(I)/2018 s. 8', source: 'cylaw.org, Law 125(I)/2018' },
  { country: 'IT', age: 14, law: 'Codice art. 2-quinquies', source: national },
  { country: 'LT', age: 14, law: 'ADTAĮ art. 6', source: national },
  {
    country: 'ES',
    age: 14,
    law: 'LOPDGDD art. 7',
    uncertain: 'a bill of April 2025 would raise it to 16; no adoption found',
    source: 'BOCG, Congreso, serie A, no 52-1, 11 April 2025',
  },
  { country: 'CZ', age: 15, law: 'Zákon 110/2019 Sb. § 7', source: national },
  {
    country: 'DK',
    age: 15,
    law: 'Databeskyttelsesloven § 6',
    note: '13 until 31 December 2023',
    source: 'the national law as changed on 1 January 2024; teknomers.com, read on 2026-11-22',
  },
  {
    country: 'FR',
    age: 15,
    law: 'LIL art. 45',
    note: 'below 15 the child and the parents consent together',
    source: national,
  },
  { country: 'GR', age: 15, law: 'Law 4624/2019 art. 21', source: national },
  {
    country: 'SI',
    age: 15,
    law: 'ZVOP-2 art. 8',
    uncertain: 'since 26 January 2023; older tables show 16',
    source: national,
  },
  { country: 'DE', age: 16, source: regulation },
  { country: 'HR', age: 16, law: 'Act implementing the GDPR art. 19', source: national },
  { country: 'HU', age: 16, source: regulation },
  { country: 'IE', age: 16, law: 'Data Protection Act 2018 (Ireland) s. 31', source: national },
  {
    country: 'LI',
    age: 16,
    uncertain: 'no source for a national rule was found',
    source: regulation,
  },
  { country: 'LU', age: 16, source: regulation },
  { country: 'NL', age: 16, law: 'UAVG art. 5', source: national },
  { country: 'PL', age: 16, source: regulation },
  { country: 'RO', age: 16, source: regulation },
  { country: 'SK', age: 16, law: 'Zákon 18/2018 Z. z. § 15', source: national },
];

/** The age of consent in a country of the table, by its code or alias. */
export function consentAge(country: string): ConsentAge | undefined {
  const iso = isoCountry(country);
  return consentAges.find((row) => row.country === iso);
}
