import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dataCategories } from '../../src/catalog/data-categories.ts';
import { kinds } from '../../src/catalog/kinds.ts';
import { subjects } from '../../src/catalog/subjects.ts';
import fides from '../../src/emit/fides/fides.ts';
import type { Model } from '../../src/model/model.ts';
import { fidesErrors, taxonomy } from './fides-schema.ts';
import { FULL } from './register-full.ts';
import { compilationOf, exampleOf, modelOf } from './register-model.ts';

interface Declaration {
  readonly name: string;
  readonly data_use: string;
  readonly data_categories: readonly string[];
  readonly data_subjects: readonly string[];
  readonly egress?: readonly string[];
  readonly legal_basis_for_processing?: string;
}
interface System {
  readonly fides_key: string;
  readonly egress?: readonly { readonly fides_key: string }[];
  readonly ingress?: readonly { readonly fides_key: string }[];
  readonly privacy_declarations: readonly Declaration[];
}
interface Manifest {
  readonly organization: readonly { readonly fides_key: string }[];
  readonly data_subject?: readonly { readonly fides_key: string }[];
  readonly data_use?: readonly { readonly fides_key: string }[];
  readonly system: readonly (System & Readonly<Record<string, unknown>>)[];
}

const yamlOf = (model: Model) => fides(compilationOf(model), ['en'])[0]?.text ?? '';
const fidesOf = (model: Model): Manifest => parse(yamlOf(model));

const MODELS: Readonly<Record<string, Model>> = {
  webshop: exampleOf('webshop'),
  saas: exampleOf('saas'),
  blog: exampleOf('blog'),
  jusseum: exampleOf('jusseum'),
  full: modelOf(FULL),
  empty: modelOf('privacyc: 1'),
};

describe.each(Object.entries(MODELS))('the manifest of %s', (_, model) => {
  const manifest = fidesOf(model);
  const declarations = manifest.system.flatMap((one) => one.privacy_declarations);
  const ownKeys = (terms: Manifest['data_use']) => (terms ?? []).map((one) => one.fides_key);

  it('has the shape of the format', () => {
    expect(fidesErrors(manifest)).toEqual([]);
  });

  it('uses keys of the taxonomy, or defines them', () => {
    const uses = [...taxonomy('data_use'), ...ownKeys(manifest.data_use)];
    const people = [...taxonomy('data_subject'), ...ownKeys(manifest.data_subject)];
    const data = taxonomy('data_category');
    const unknown = declarations.flatMap((one) => [
      ...[one.data_use].filter((key) => !uses.includes(key)),
      ...one.data_subjects.filter((key) => !people.includes(key)),
      ...one.data_categories.filter((key) => !data.includes(key)),
    ]);
    expect(unknown).toEqual([]);
  });

  it('has every key once, and leads only to systems that are there', () => {
    const keys = manifest.system.map((one) => one.fides_key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { egress = [], ingress = [], privacy_declarations } of manifest.system) {
      const flows = egress.map((one) => one.fides_key);
      expect(keys).toEqual(expect.arrayContaining([...flows, ...ownKeys(ingress)]));
      for (const one of privacy_declarations) {
        expect(flows).toEqual(expect.arrayContaining([...(one.egress ?? [])]));
      }
      const names = privacy_declarations.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('has a system for each activity and each recipient', () => {
    expect(manifest.system.map((one) => one.fides_key)).toEqual([
      ...model.activities.map(({ id }) => id),
      ...model.recipients.map(({ id }) => `recipient.${id}`),
    ]);
  });
});

it('says of an activity with one use and two bases which is which', () => {
  const { system } = fidesOf(exampleOf('webshop'));
  const contact = system.find((one) => one.fides_key === 'contact');
  expect(
    contact?.privacy_declarations.map(({ name, legal_basis_for_processing: basis }) => [
      name,
      basis,
    ]),
  ).toEqual([
    ['Contacting us (Contract)', 'Contract'],
    ['Contacting us (Legitimate interests)', 'Legitimate interests'],
  ]);
});

it('does not say which use rests on which basis where the declaration does not', () => {
  const { system } = fidesOf(exampleOf('webshop'));
  const orders = system.find((one) => one.fides_key === 'orders');
  expect(
    orders?.privacy_declarations.map((one) => [one.data_use, one.legal_basis_for_processing]),
  ).toEqual([
    ['essential.service.operations', undefined],
    ['essential.legal_obligation', undefined],
  ]);
  expect(orders?.meta).toEqual({ legal_bases: ['Contract', 'Legal obligations'] });
});

it('does not take a processor for a third party, nor what is not declared for false', () => {
  const yaml = yamlOf(exampleOf('blog'));
  expect(yaml).not.toContain('false');
  const [website, comments] = fidesOf(exampleOf('blog')).system;
  expect(website?.privacy_declarations[0]).not.toHaveProperty('third_parties');
  expect(comments?.privacy_declarations[0]).toMatchObject({
    third_parties: 'everyone who reads the blog',
    data_subjects: ['commenter'],
  });
});

it('maps every word of the vocabulary to a key of the taxonomy', () => {
  const data = taxonomy('data_category');
  expect(dataCategories.filter(({ fides: key }) => !data.includes(key))).toEqual([]);
  const uses = taxonomy('data_use');
  expect(kinds.filter(({ fides: key }) => !uses.includes(key))).toEqual([]);
  const people = taxonomy('data_subject');
  expect(subjects.filter(({ fides: key }) => key && !people.includes(key))).toEqual([]);
});

it('gives the same bytes twice', () => {
  const model = exampleOf('webshop');
  expect(yamlOf(model)).toBe(yamlOf(model));
});
