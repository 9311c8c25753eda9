import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { columns } from '../../src/emit/register/columns.ts';
import { labelsFor } from '../../src/emit/register/labels.ts';
import registerJson from '../../src/emit/register/register-json.ts';
import type { Model } from '../../src/model/model.ts';
import { FULL } from './register-full.ts';
import { compilationOf, DATE, exampleOf, modelOf } from './register-model.ts';

type Json = Readonly<Record<string, unknown>>;

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/register.schema.json', import.meta.url), 'utf8'),
) as Json;
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv, ['date']);
const validate = ajv.compile(schema);

const textOf = (model: Model) => registerJson(compilationOf(model), ['en'])[0]?.text ?? '';
const registerOf = (model: Model) => JSON.parse(textOf(model));

const MODELS: Readonly<Record<string, Model>> = {
  webshop: exampleOf('webshop'),
  saas: exampleOf('saas'),
  blog: exampleOf('blog'),
  jusseum: exampleOf('jusseum'),
  full: modelOf(FULL),
  'an empty declaration': modelOf('privacyc: 1'),
};

describe.each(Object.entries(MODELS))('the register of %s', (_, model) => {
  it('is valid by its schema', () => {
    validate(registerOf(model));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('has an entry for each activity', () => {
    const ids = registerOf(model).activities.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(model.activities.map(({ id }) => id));
  });

  it('gives the same bytes twice and ends with a line break', () => {
    expect(textOf(model)).toBe(textOf(model));
    expect(textOf(model).endsWith('}\n')).toBe(true);
  });
});

it('says what it is and when it was made', () => {
  const { formatVersion, kind, generated, language } = registerOf(modelOf(FULL));
  expect([formatVersion, kind, generated, language]).toEqual([
    '1.0',
    'recordsOfProcessingActivities',
    DATE,
    'en',
  ]);
});

it('has a member for every column, under the name of the column', () => {
  const register = registerOf(modelOf(FULL));
  const [intake] = register.activities;
  const missing = columns.filter(({ key }) => {
    const [head = '', ...path] = key.split('.').map(camelCase);
    if (key.startsWith('activity.transfers')) return !('transfers' in intake);
    const start = head === 'controller' ? register.controller : intake;
    return path.reduce((at, member) => at?.[member], start) === undefined;
  });
  expect(missing.map(({ key }) => key)).toEqual([]);
});

function camelCase(word: string): string {
  return word.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

it('tells a value, a declared absence and silence apart', () => {
  const { controller } = registerOf(exampleOf('saas'));
  expect(controller.dpo.none).toBe(true);
  expect(controller.dpo.reason).toContain('Art. 37(1)');
  expect(controller).not.toHaveProperty('representative');
  const [website] = registerOf(exampleOf('blog')).activities;
  expect(website.cookies).toEqual({ none: true });
  expect(website).not.toHaveProperty('transfers');
});

it('holds what it refers to', () => {
  const { recipients, clients = [], activities } = registerOf(exampleOf('webshop'));
  const known = new Set([...recipients, ...clients].map(({ id }: { id: string }) => id));
  const named = activities.flatMap((one: { recipients?: { external?: { id: string }[] } }) =>
    (one.recipients?.external ?? []).map(({ id }) => id),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((id: string) => !known.has(id))).toEqual([]);
});

describe('the schema', () => {
  const nodes = [...nodesOf(schema)];

  it('describes every property and closes every object', () => {
    const open = nodes.filter(({ properties, additionalProperties }) =>
      properties ? additionalProperties !== false : false,
    );
    expect(open).toEqual([]);
    const silent = nodes.flatMap(({ properties }) =>
      Object.entries((properties ?? {}) as Json)
        .filter(([, node]) => !(node as Json).description)
        .map(([name]) => name),
    );
    expect(silent).toEqual([]);
  });

  it('refuses what it does not know', () => {
    const register = registerOf(modelOf(FULL));
    expect(validate({ ...register, extra: 1 })).toBe(false);
    expect(
      validate({ ...register, activities: [{ id: 'one', role: 'none', status: 'active' }] }),
    ).toBe(false);
  });

  it('knows the words that the labels know', () => {
    const { tools, ways, bases, conditions, statuses, recipientRoles } = labelsFor('en');
    const lists = nodes.flatMap(({ enum: words }) =>
      Array.isArray(words) ? [[...words].sort()] : [],
    );
    for (const words of [tools, ways, bases, conditions, statuses, recipientRoles]) {
      expect(lists).toContainEqual(Object.keys(words).sort());
    }
  });
});

function* nodesOf(node: unknown): Generator<Json> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield node as Json;
  for (const member of Object.values(node)) yield* nodesOf(member);
}
