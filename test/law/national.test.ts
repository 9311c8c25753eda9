import { expect, test } from 'vitest';
import { consentAge, consentAges } from '../../src/law/consent-ages.ts';
import { eeaMembers } from '../../src/law/eea.ts';
import { cookieLaw, lawOf, nationalLaws } from '../../src/law/national-laws.ts';
import { retentionHints } from '../../src/law/retention-hints.ts';

test('children consent at the age of their country', () => {
  expect(consentAge('DK')?.age).toBe(15);
  expect(consentAge('DE')?.age).toBe(16);
  expect(consentAge('SI')?.age).toBe(15);
  expect(consentAge('UK')?.age).toBe(13);
  expect(consentAge('US')).toBeUndefined();
});

test('every EEA country has an age between 13 and 16', () => {
  expect(eeaMembers.filter((country) => consentAge(country) === undefined)).toEqual([]);
  expect(consentAges.every((row) => row.age >= 13 && row.age <= 16)).toBe(true);
  expect(new Set(consentAges.map((row) => row.country)).size).toBe(consentAges.length);
});

test.each([
  ['HGB § 257', 'HGB', 'DE'],
  ['AO § 147', 'AO', 'DE'],
  ['UWG § 7(3)', 'UWG', 'DE'],
  ['BGB § 195', 'BGB', 'DE'],
  ['GDPR Art. 15 to 22', 'GDPR', 'EU'],
  ['UK GDPR Art. 13', 'UK GDPR', 'GB'],
  ['Algemene wet inzake rijksbelastingen art. 52', 'AWR', 'NL'],
  ['Codice civile art. 2220', 'c.c.', 'IT'],
  ['Codice art. 122', 'Codice', 'IT'],
  ['C. com. art. L123-22', 'C. com.', 'FR'],
  ['DPA 2018 s. 9', 'DPA 2018', 'GB'],
])('%s is found in %s', (citation, short, country) => {
  expect(lawOf(citation)).toMatchObject({ short, country });
});

test('a name inside another word is no law', () => {
  expect(lawOf('AOK § 1')).toBeUndefined();
  expect(lawOf('Art. 12')).toBeUndefined();
  expect(lawOf('MyHGB § 257')).toBeUndefined();
});

test('short names are unique, each law has an English name and a collection', () => {
  const names = nationalLaws.flatMap((law) => [law.short, ...law.also]);
  expect(new Set(names).size).toBe(names.length);
  expect(nationalLaws.every((law) => law.name.length > 10 && law.source !== '')).toBe(true);
});

test('cookies rest on the national rule, else on the directive', () => {
  expect(cookieLaw('DE')).toEqual({ consent: 'TDDDG § 25(1)', exempt: 'TDDDG § 25(2) no. 2' });
  expect(cookieLaw('PL').consent).toBe('ePrivacy Directive Art. 5(3)');
  for (const country of ['AT', 'DE', 'ES', 'FR', 'GB', 'IT', 'NL', 'PL']) {
    expect(lawOf(cookieLaw(country).consent), country).toBeDefined();
  }
});

test('retention hints hold durations and laws that are known', () => {
  for (const hint of retentionHints) {
    expect(hint.period, hint.records).toMatch(/^P\d+Y$/);
    expect(
      hint.laws.every((law) => lawOf(law)?.country === hint.country),
      hint.records,
    ).toBe(true);
  }
});
