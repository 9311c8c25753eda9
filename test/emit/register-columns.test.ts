import { expect, it } from 'vitest';
import { columns } from '../../src/emit/register/columns.ts';
import { registerRows } from '../../src/emit/register/rows.ts';
import { provision } from '../../src/law/provisions.ts';
import { declare } from '../../src/schema/declare.ts';
import { FULL } from './register-full.ts';
import { filled, modelOf, rowOf } from './register-model.ts';

const KEYS = `
  controller.name controller.representative controller.dpo
  activity.joint_controllers activity.joint_arrangement activity.id activity.name
  activity.department activity.role activity.created activity.modified activity.status
  activity.purposes activity.legal_basis activity.legitimate_interest activity.lia
  activity.special_condition activity.data_subjects activity.vulnerable
  activity.data_categories activity.special_data activity.sources
  activity.recipients.internal activity.recipients.external activity.processors activity.dpa
  activity.transfers.country activity.transfers.tool activity.transfers.document
  activity.retention activity.retention_policy activity.measures activity.systems
  activity.automated_decisions activity.rights activity.consent_record activity.dpia
  activity.breaches activity.notice activity.cookies`
  .trim()
  .split(/\s+/);

it('has the forty columns in their order, each with a heading of its own', () => {
  expect(columns.map(({ key }) => key)).toEqual(KEYS);
  expect(new Set(columns.map(({ label }) => label)).size).toBe(40);
});

it('cites provisions that exist', () => {
  for (const { key, provisions } of columns) {
    for (const id of provisions) expect(() => provision(id), key).not.toThrow();
  }
});

it('cites every letter of Article 30(1) and (2)', () => {
  const cited = new Set(columns.flatMap(({ provisions }) => provisions));
  const asked = 'a b c-1 c-2 d e-1 e-2 f g'.split(' ').map((letter) => `GDPR-30-1-${letter}`);
  const forClients = 'a b c d'.split(' ').map((letter) => `GDPR-30-2-${letter}`);
  expect([...asked, ...forClients].filter((id) => !cited.has(id))).toEqual([]);
});

it('is tried on a declaration without a mistake', () => {
  const declared = declare('privacy.yaml', new TextEncoder().encode(FULL), () => ({
    failure: 'missing',
  }));
  expect(declared.problems).toEqual([]);
});

it('fills every column of an activity for which everything is declared', () => {
  expect(filled(rowOf(modelOf(FULL), 'intake'))).toEqual(KEYS);
});

it('takes texts, countries and periods in the language of the register', () => {
  const model = modelOf(`
privacyc: 1
notice: { languages: [de, en] }
controller: { name: Erle GmbH, country: AT }
activities:
  shop: { title: { de: Laden, en: Shop }, retention: P14D }
`);
  const [row] = registerRows(model, 'de');
  expect(row?.['controller.name']).toBe('Erle GmbH (Österreich)');
  expect(row?.['activity.name']).toBe('Laden');
  expect(row?.['activity.retention']).toContain('14 Tage (P14D)');
});

it('has one row for each activity, planned and ended ones too', () => {
  const rows = registerRows(modelOf(FULL), 'en');
  expect(rows.map((row) => [row['activity.id'], row['activity.status']])).toEqual([
    ['intake', 'active'],
    ['claims', 'ended'],
    ['trial', 'planned'],
  ]);
});
