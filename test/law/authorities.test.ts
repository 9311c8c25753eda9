import { expect, test } from 'vitest';
import { authorities, authoritiesOf, authority } from '../../src/law/authorities.ts';
import { eeaMembers } from '../../src/law/eea.ts';

const laender = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'.split(' ');

test('every EEA country, the United Kingdom and Switzerland have an authority', () => {
  expect([...eeaMembers, 'GB', 'CH'].filter((code) => authority(code) === undefined)).toEqual([]);
});

test('the sixteen Länder have one each, Bavaria two', () => {
  expect(laender.filter((land) => authority(`DE-${land}`) === undefined)).toEqual([]);
  expect(authority('DE-BY')?.abbreviation).toBe('BayLDA');
  expect(authority('DE-BY-public')?.abbreviation).toBe('BayLfD');
  expect(authoritiesOf('DE')).toHaveLength(18);
});

test('codes are unique, addresses are https, uncertain post is left out', () => {
  expect(new Set(authorities.map((row) => row.code)).size).toBe(authorities.length);
  for (const row of authorities) {
    expect(row.website, row.code).toMatch(/^https:\/\//);
    expect(row.complaintUrl ?? 'https://', row.code).toMatch(/^https:\/\//);
    expect(row.address ?? '', row.code).not.toMatch(/[~?*+(;]/);
    expect(row.checked, row.code).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(row.address !== undefined || row.uncertain !== undefined, row.code).toBe(true);
  }
  expect(authority('GB')?.address).toBeUndefined();
});

test('the aliases of the EU are understood', () => {
  expect(authority('EL')?.country).toBe('GR');
  expect(authoritiesOf('UK').map((row) => row.abbreviation)).toEqual(['ICO']);
  expect(authority('US')).toBeUndefined();
});
