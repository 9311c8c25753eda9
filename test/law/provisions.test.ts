import { expect, test } from 'vitest';
import { provision, provisions, provisionsAsOf } from '../../src/law/provisions.ts';

const duties = `
  GDPR-12-1-a GDPR-12-1-b GDPR-12-1-c GDPR-12-1-d GDPR-12-1-e GDPR-12-1-f GDPR-12-1-g
  GDPR-12-1-h GDPR-12-1-i GDPR-12-2 GDPR-12-3 GDPR-12-5 GDPR-12-6 GDPR-12-7 GDPR-12-CHG-1
  GDPR-12-CHG-2 GDPR-12-DATE GDPR-13-1-a-1 GDPR-13-1-a-2 GDPR-13-1-a-3 GDPR-13-1-b
  GDPR-13-1-c-1 GDPR-13-1-c-2 GDPR-13-1-c-3 GDPR-13-1-c-4 GDPR-13-1-d-1 GDPR-13-1-d-2
  GDPR-13-1-e-1 GDPR-13-1-e-2 GDPR-13-1-e-3 GDPR-13-1-f-1 GDPR-13-1-f-2 GDPR-13-1-f-3
  GDPR-13-1-f-4 GDPR-13-1-f-5 GDPR-13-2-a-1 GDPR-13-2-a-2 GDPR-13-2-a-3 GDPR-13-2-b-1
  GDPR-13-2-b-2 GDPR-13-2-b-3 GDPR-13-2-b-4 GDPR-13-2-b-5 GDPR-13-2-b-6 GDPR-13-2-b-7
  GDPR-13-2-c-1 GDPR-13-2-c-2 GDPR-13-2-c-3 GDPR-13-2-d-1 GDPR-13-2-d-2 GDPR-13-2-e-1
  GDPR-13-2-e-2 GDPR-13-2-e-3 GDPR-13-2-f-1 GDPR-13-2-f-2 GDPR-13-2-f-3 GDPR-13-2-f-4
  GDPR-13-2-f-5 GDPR-13-2-f-6 GDPR-13-3 GDPR-13-4 GDPR-13-T GDPR-14-1-a GDPR-14-1-b GDPR-14-1-c
  GDPR-14-1-d GDPR-14-1-e GDPR-14-1-f GDPR-14-2-a GDPR-14-2-b GDPR-14-2-c GDPR-14-2-d
  GDPR-14-2-e GDPR-14-2-f-1 GDPR-14-2-f-2 GDPR-14-2-g GDPR-14-3 GDPR-14-4 GDPR-14-5
  GDPR-14-NO-E GDPR-21-4-1 GDPR-21-4-2 GDPR-21-5 GDPR-21-6 GDPR-22-2 GDPR-22-3 GDPR-22-4
  GDPR-7-1 GDPR-7-2 GDPR-7-3-1 GDPR-7-3-2 GDPR-7-4 GDPR-CONS-INF GDPR-CONS-GRAN GDPR-CONS-SWAP
  GDPR-CONS-SCROLL GDPR-8-1 GDPR-8-2 GDPR-8-N GDPR-9-2 GDPR-9-INF GDPR-10 GDPR-26-1 GDPR-26-2
  GDPR-26-3 GDPR-FASHION GDPR-FANPAGE GDPR-27-1 GDPR-27-2 GDPR-28-3 GDPR-28-10 GDPR-37-1
  GDPR-37-7 GDPR-38-6 GDPR-44 GDPR-45 GDPR-46-2 GDPR-46-3 GDPR-47 GDPR-SCHREMS2 GDPR-49-1
  GDPR-49-1-a GDPR-49-1-2 EPD-5-3-1 EPD-5-3-2 EPD-5-3-3 EPD-5-3-4 EPD-5-3-5 EPD-5-3-6
  EPD-CONS-1 EPD-CONS-2 EPD-CNIL-13 EPD-CNIL-25 EPD-CNIL-AM EPD-CNIL-6 EPD-NAT EPD-13-1
  EPD-13-2 EPD-13-4 EPD-NATLAW GDPR-30-1-a GDPR-30-1-b GDPR-30-1-c-1 GDPR-30-1-c-2 GDPR-30-1-d
  GDPR-30-1-e-1 GDPR-30-1-e-2 GDPR-30-1-f GDPR-30-1-g GDPR-30-2-a GDPR-30-2-b GDPR-30-2-c
  GDPR-30-2-d GDPR-30-3 GDPR-30-5 GDPR-30-X
`;

test('every duty of notice and register has its provision', () => {
  const missing = duties
    .trim()
    .split(/\s+/)
    .filter((id) => !provisions.some((row) => row.id === id));
  expect(missing).toEqual([]);
});

test('ids are unique and made of the letters that reports print', () => {
  const ids = provisions.map((row) => row.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^(GDPR|EPD|ECD)(-[A-Za-z0-9]+)+$/.test(id))).toEqual([]);
});

test('each says what it is, what it asks and where it stands', () => {
  for (const row of provisions) {
    expect(row.title, row.id).toMatch(/^[A-Z][^.]*$/);
    expect(row.duty, row.id).toMatch(/^[A-Z].*\.$/);
    expect(row.when, row.id).not.toMatch(/\.$/);
    expect(row.sources, row.id).not.toBe('');
    expect(row.url ?? 'https://', row.id).toMatch(/^https:\/\//);
  }
});

test('only texts of law are printed as statute', () => {
  const statute = /^(GDPR|ePrivacy Directive|E-Commerce Directive) Art\. \d/;
  for (const row of provisions) {
    expect(statute.test(row.ref) || row.kind !== 'statute', row.id).toBe(true);
  }
});

test('a provision is found by its id, an unknown id is a mistake', () => {
  expect(provision('GDPR-13-1-a-1').ref).toBe('GDPR Art. 13(1)(a)');
  expect(() => provision('GDPR-99')).toThrow('GDPR-99');
  expect(provisionsAsOf).toBe('2026-11-22');
});
