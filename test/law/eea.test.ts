import { expect, test } from 'vitest';
import { countryCodes } from '../../src/law/country-codes.ts';
import {
  countryAliases,
  eeaMembers,
  euMembers,
  isCountry,
  isInEea,
  isoCountry,
  territories,
} from '../../src/law/eea.ts';

test('the EU has 27 members, the EEA 30', () => {
  expect(new Set(euMembers).size).toBe(27);
  expect(new Set(eeaMembers).size).toBe(30);
  expect(eeaMembers.every(isInEea)).toBe(true);
});

test('ISO 3166-1 has 249 codes; XK is known beside them', () => {
  expect(countryCodes.size).toBe(250);
  expect([...eeaMembers, ...territories.map((row) => row.code), 'TW', 'XK'].every(isCountry)).toBe(
    true,
  );
  expect(['EL', 'UK', 'EU', 'XX', 'de', ''].some(isCountry)).toBe(false);
});

test('the codes of the EU stand for those of ISO', () => {
  expect(Object.keys(countryAliases).map(isoCountry)).toEqual(['GR', 'GB']);
  expect(isoCountry('DE')).toBe('DE');
  expect(isInEea('EL')).toBe(true);
  expect(isInEea('UK')).toBe(false);
});

test('territories stand on their side of the border', () => {
  expect(['RE', 'GP', 'MF', 'AX'].every(isInEea)).toBe(true);
  expect(['GL', 'FO', 'GI', 'NC', 'BL', 'CH', 'MC'].some(isInEea)).toBe(false);
  expect(isInEea('US')).toBe(false);
});
