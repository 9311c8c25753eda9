export const asOf = '2026-11-22';

/**
 * Legal forms of private companies as they stand at the end of a name; sources: Directive (EU)
 * 2017/1132, Annexes I and II, and the company laws of the countries, not read again.
 */
const forms: readonly string[] = [
  'GmbH',
  'GmbH & Co. KG',
  'AG',
  'KG',
  'OHG',
  'UG (haftungsbeschränkt)',
  'Ges.m.b.H.',
  'B.V.',
  'N.V.',
  'SA',
  'S.A.',
  'SAS',
  'SARL',
  'S.à r.l.',
  'S.r.l.',
  'S.p.A.',
  'S.L.',
  'Lda.',
  'Ltd',
  'Ltd.',
  'Limited',
  'PLC',
  'DAC',
  'Inc.',
  'Inc',
  'LLC',
  'Corp.',
  'Corporation',
  'Oy',
  'Oyj',
  'AB',
  'ApS',
  'A/S',
  'OÜ',
  'UAB',
  'SIA',
  'sp. z o.o.',
  's.r.o.',
  'a.s.',
  'Kft.',
  'd.o.o.',
  'EOOD',
  'Pte. Ltd.',
  'Pty Ltd',
];

const longestFirst = forms.toSorted((a, b) => b.length - a.length);

/** The legal form of a private company with which a name ends, if it ends with one. */
export function companyForm(name: string | undefined): string | undefined {
  return longestFirst.find((form) => name?.endsWith(` ${form}`));
}
