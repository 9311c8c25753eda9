import { expect, test } from 'vitest';
import { adequacyDecision, adequacyDecisions, invalidDecisions } from '../../src/law/adequacy.ts';
import { isCountry, isInEea } from '../../src/law/eea.ts';

const today = '2026-11-22';
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

test('sixteen countries and one organisation', () => {
  expect(adequacyDecisions).toHaveLength(17);
  for (const row of adequacyDecisions) {
    expect(row.country === 'EPO' || isCountry(row.country), row.country).toBe(true);
    expect(isInEea(row.country), row.country).toBe(false);
    expect(row.adopted, row.country).toMatch(isoDate);
    expect(row.url, row.country).toMatch(/^https:\/\/eur-lex\.europa\.eu\//);
    expect(row.source, row.country).not.toBe('');
    expect(adequacyDecision(row.country, today)).toBe(row);
  }
});

test('the decision for the United Kingdom ends after 27 December 2031', () => {
  expect(adequacyDecision('GB', '2031-12-27')?.validUntil).toBe('2031-12-27');
  expect(adequacyDecision('GB', '2031-12-28')).toBeUndefined();
});

test('the decision for Brazil begins on 26 January 2026', () => {
  expect(adequacyDecision('BR', '2026-01-25')).toBeUndefined();
  expect(adequacyDecision('BR', '2026-01-26')?.act).toContain('2026/179');
});

test('the decision for the United States covers certified organisations only', () => {
  const certified = adequacyDecisions.filter((row) => row.certifiedOnly);
  expect(certified.map((row) => row.country)).toEqual(['US']);
  expect(adequacyDecision('US', '2023-07-09')).toBeUndefined();
});

test('limited decisions say what they cover', () => {
  const limited = adequacyDecisions.filter((row) => row.scope !== 'full');
  expect(limited.map((row) => row.country).sort()).toEqual(['BR', 'CA', 'IL', 'JP', 'KR', 'US']);
});

test.each(['TW', 'IN', 'AU', 'GI', 'GL', 'MC'])('%s has no decision', (country) => {
  expect(adequacyDecision(country, today)).toBeUndefined();
});

test('acts without effect are known by name and by what replaced them', () => {
  const words = invalidDecisions.flatMap((row) => row.words);
  expect(words).toContain('Privacy Shield');
  expect(words).toContain('Safe Harbor');
  expect(words).toContain('2010/87');
  for (const row of invalidDecisions) {
    expect(row.since, row.name).toMatch(isoDate);
    expect(row.since < today, row.name).toBe(true);
    expect(row.url, row.name).toMatch(/^https:/);
  }
});
