import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import fides from '../../src/emit/fides/fides.ts';
import tilt from '../../src/emit/tilt/tilt.ts';
import importFides from '../../src/import/fides/fides.ts';
import type { Import } from '../../src/import/importer.ts';
import importTilt from '../../src/import/tilt/tilt.ts';
import { declare } from '../../src/schema/declare.ts';
import { FULL } from '../emit/register-full.ts';
import { compilationOf, modelOf } from '../emit/register-model.ts';
import { likeOf, treeOf } from './foreign.ts';

/** A file of one activity in which every member of the format stands. */
const full = compilationOf(modelOf(FULL));
const sample: unknown = JSON.parse(tilt(full, ['en'])[0]?.text ?? '');

/** The same of a manifest, with what this program does not write. */
const manifest: unknown = {
  ...parse(fides(full, ['en'])[0]?.text ?? ''),
  data_category: [{ fides_key: 'user.loyalty_card', name: 'Loyalty card', parent_key: 'user' }],
  dataset: [{ fides_key: 'warehouse', collections: [{ name: 'tickets' }] }],
  policy: [{ fides_key: 'rules', rules: [{ name: 'no ads' }] }],
};

const namesIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) => [
        ...(Array.isArray(value) ? [] : [name]),
        ...namesIn(inner),
      ]);

/** What is wrong with the declaration that an import makes, open facts apart. */
function faultsOf(read: Import, text: string): readonly string[] {
  const made = read(text);
  if ('failure' in made) return [`refused: ${made.failure}`];
  const bytes = new TextEncoder().encode(made.yaml);
  const declared = declare('privacy.yaml', bytes, () => ({ failure: 'missing' }));
  return declared.problems
    .filter(({ rule }) => rule !== 'source/todo')
    .map(({ rule, path, message }) => `${rule} ${path}: ${message}`);
}

it('TILT of the right shape with anything in it becomes a declaration of the right shape', () => {
  fc.assert(
    fc.property(likeOf(sample), (document) => {
      expect(faultsOf(importTilt, JSON.stringify(document))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('any JSON with the names of TILT becomes a declaration of the right shape', () => {
  const names = [...new Set(namesIn(sample))];
  fc.assert(
    fc.property(treeOf(names), (document) => {
      expect(faultsOf(importTilt, JSON.stringify(document) ?? 'null')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

/** Milliseconds of work: the machine may have other things to do. */
const cpuTime = () => process.cpuUsage().user / 1000;

const NO_MANIFEST = ['refused: is no Fides manifest: it has neither an organization nor a system'];
const isRefused = (faults: readonly string[]) => faults.join() === NO_MANIFEST.join();

it('a Fides manifest with anything in it becomes a declaration of the right shape', () => {
  fc.assert(
    fc.property(likeOf(manifest), (document) => {
      const faults = faultsOf(importFides, JSON.stringify(document));
      expect(isRefused(faults) ? [] : faults).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('any mapping with the names of Fides becomes a declaration of the right shape', () => {
  const trees = treeOf([...new Set(namesIn(manifest))]);
  fc.assert(
    fc.property(trees, trees, (system, organization) => {
      const faults = faultsOf(importFides, JSON.stringify({ system, organization }));
      expect(isRefused(faults) ? [] : faults).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it.each([
  ['deep lists', '['.repeat(100_000), /^refused: holds no YAML document/],
  ['a deep system', `system: ${'{system: '.repeat(20_000)}`, /^refused: holds no YAML document/],
  ['an alias of itself', 'system: &a [*a]', /^refused: holds no YAML document/],
  [
    'aliases of aliases',
    `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\nsystem: [*d,*d,*d]`,
    /^refused: holds no YAML document/,
  ],
  [
    'many keys',
    `system:\n  - fides_key: x\n    privacy_declarations: [{ data_categories: [${'user.x, '.repeat(50_000)}] }]`,
    /^$/,
  ],
  [
    'a long key',
    `system: [{ privacy_declarations: [{ data_categories: [user${'.x'.repeat(200_000)}] }] }]`,
    /^$/,
  ],
])('a manifest of %s is read or refused in time', (_, text, expected) => {
  const start = cpuTime();
  expect(faultsOf(importFides, text).join()).toMatch(expected);
  expect(cpuTime() - start).toBeLessThan(8000);
});

it.each([
  ['deep lists', '['.repeat(50_000) + ']'.repeat(50_000)],
  ['deep mappings', `${'{"dataDisclosed":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['a long text of blanks', JSON.stringify({ controller: { name: `a${' '.repeat(500_000)}b` } })],
  ['a long country', JSON.stringify({ controller: { country: 'A'.repeat(500_000) } })],
  [
    'a long e-mail',
    JSON.stringify({
      'x-email': 'a.'.repeat(200_000),
      controller: { 'x-email': `${'a.'.repeat(200_000)}@` },
    }),
  ],
  [
    'a long reference',
    JSON.stringify({
      dataDisclosed: [{ legalBases: [{ reference: `GDPR-${'1'.repeat(500_000)}!` }] }],
    }),
  ],
  [
    'a long description',
    JSON.stringify({
      dataDisclosed: [{ legalBases: [{ description: 'Art. 6 Abs. 1 lit. '.repeat(25_000) }] }],
    }),
  ],
  [
    'many entries',
    JSON.stringify({
      dataDisclosed: Array.from({ length: 5000 }, (_, at) => ({
        category: `c${at}`,
        purposes: [{ purpose: 'x' }],
      })),
    }),
  ],
])('%s are read in time', (_, text) => {
  const start = cpuTime();
  expect(faultsOf(importTilt, text)).toEqual([]);
  expect(cpuTime() - start).toBeLessThan(5000);
});
