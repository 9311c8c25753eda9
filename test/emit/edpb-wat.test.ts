import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import edpbWat, { withheld } from '../../src/emit/storage/edpb-wat.ts';
import type { Model } from '../../src/model/model.ts';
import { compilationOf, exampleOf, modelOf } from './register-model.ts';

interface Knowledge {
  readonly [field: string]: unknown;
  readonly name?: string;
  readonly key?: string;
  readonly domain?: string;
  readonly wildcard_match?: number;
  readonly comment: string;
}
interface Base {
  readonly category: 'cookie' | 'localstorage';
  readonly used: boolean;
  readonly knowledges: readonly Knowledge[];
}

const text = { type: 'string' };
const moment = { type: 'string', format: 'date-time' };
const shared = Object.fromEntries(
  ['category', 'source', 'controller', 'date', 'policy', 'reference', 'comment'].map((field) => [
    field,
    text,
  ]),
);
const closed = (properties: object) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const moments = { created_at: moment, updated_at: moment };
const knowledge = {
  cookie: { ...shared, ...moments, name: text, domain: text, wildcard_match: { enum: [0, 1] } },
  localstorage: { ...shared, ...moments, key: text, script: text },
};
const base = (category: keyof typeof knowledge) =>
  closed({
    name: text,
    author: text,
    category: { const: category },
    created_at: moment,
    trustLevel: { enum: ['validated', 'reliable', 'informative', 'undefined'] },
    used: { type: 'boolean' },
    knowledges: {
      type: 'array',
      minItems: 1,
      items: closed({ ...knowledge[category], kind: { const: category } }),
    },
  });

/** The classes of the tool's version 1.3.0 as a schema of our own: it has none. */
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv, ['date-time']);
const validate = ajv.compile({
  type: 'array',
  minItems: 1,
  items: { oneOf: [base('cookie'), base('localstorage')] },
});

const FULL = modelOf(`
privacyc: 1
controller: { name: 'A </script> "GmbH"' }
activities:
  one: { purpose: x }
  two: { purpose: x, onBehalfOf: { category: shops } }
recipients:
  joint: { name: Joint AG, role: jointController, privacyPolicy: https://joint.example/privacy }
  helper: { name: Helper SAS, role: processor }
cookies:
  necessary:
    sid: { activity: one, access: controller, domain: .a.example, duration: session }
    theirs: { activity: two, access: helper }
  analytics:
    id_*: { activity: one, access: [controller, joint, helper], duration: P13M, purpose: counts visits }
    seen: { activity: one, access: controller, storage: localStorage }
    pixel: { activity: one, access: joint, storage: pixel }
`);

const MODELS: Readonly<Record<string, Model>> = {
  webshop: exampleOf('webshop'),
  saas: exampleOf('saas'),
  full: FULL,
};

const basesOf = (model: Model): readonly Base[] =>
  JSON.parse(edpbWat(compilationOf(model), ['en'])[0]?.text ?? '[]');
const knowledgesOf = (model: Model, category: Base['category']) =>
  basesOf(model)
    .filter((one) => one.category === category)
    .flatMap(({ knowledges }) => knowledges);

/** What the tool finds for a cookie that it saw: by name and domain, by name alone for `*`. */
function found(model: Model, domain: string, name: string): readonly Knowledge[] {
  return knowledgesOf(model, 'cookie').filter((one) => {
    const pattern = new RegExp((one.name ?? '').replaceAll('*', '.*'));
    const named = one.name === name || (one.wildcard_match === 1 && pattern.test(name));
    return named && (one.domain === '*' || one.domain === domain);
  });
}

describe.each(Object.entries(MODELS))('the knowledge of %s', (_, model) => {
  it('has the shape that the tool imports', () => {
    validate(basesOf(model));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('has every cookie and every key of local storage that is declared, and no other', () => {
    const names = (storage: string) =>
      model.cookies.filter((one) => one.storage === storage).map(({ name }) => name);
    const cookies = knowledgesOf(model, 'cookie').map(({ name }) => name);
    expect([...new Set(cookies)]).toEqual(names('cookie'));
    expect(knowledgesOf(model, 'localstorage').map(({ key }) => key)).toEqual(
      names('localStorage'),
    );
  });

  it('is used as soon as it is imported', () => {
    expect(basesOf(model).map(({ used }) => used)).not.toContain(false);
  });
});

it('is found for what is observed', () => {
  const webshop = exampleOf('webshop');
  expect(found(webshop, '.jusseum.example', '_ga')[0]).toMatchObject({
    name: '_ga',
    category: 'analytics',
    source: 'Google Analytics',
    controller: 'Jusseum Handels GmbH',
    policy: 'https://policies.google.com/privacy',
    reference: 'https://www.jusseum.example/privacy',
  });
  expect(found(webshop, 'www.jusseum.example', '_ga_X1Y2Z3')).toHaveLength(1);
  expect(found(webshop, 'www.jusseum.example', 'unknown')).toEqual([]);
});

it('keeps a declared domain, with the dot that browsers write and without it', () => {
  expect(found(FULL, 'a.example', 'sid')).toHaveLength(1);
  expect(found(FULL, '.a.example', 'sid')).toHaveLength(1);
  expect(found(FULL, 'other.example', 'sid')).toEqual([]);
});

it('names as controllers only those that are', () => {
  const by = Object.fromEntries(
    knowledgesOf(FULL, 'cookie').map(({ name, controller }) => [name, controller]),
  );
  expect(by).toEqual({
    sid: 'A </script> "GmbH"',
    theirs: '',
    'id_*': 'A </script> "GmbH", Joint AG',
  });
  const [, , , id] = knowledgesOf(FULL, 'cookie');
  expect(id?.comment).toBe(
    'id_*: counts visits (analytics; cookie; 13 months (P13M); read by the controller, Joint AG, Helper SAS)',
  );
});

it('is no file where no cookie is declared', () => {
  expect(edpbWat(compilationOf(exampleOf('blog')), ['en'])).toEqual([]);
  expect(withheld(exampleOf('blog'))).toMatch(/lists no cookie/);
  expect(withheld(FULL)).toBe(undefined);
});
