import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Cookies } from '../../src/emit/consent/cookies.ts';
import cookiesJson from '../../src/emit/consent/cookies-json.ts';
import type { Model } from '../../src/model/model.ts';
import { compilationOf, exampleOf, modelOf } from './register-model.ts';

const MANY = modelOf(`
privacyc: 1
notice: { url: https://www.shop.example/privacy, languages: [en, de], surfaces: { app: "https://app.shop.example" } }
controller: { name: '</script>' }
activities:
  stats: { title: { en: Statistics, de: Statistik }, purpose: { en: count visits, de: Besuche zählen } }
cookies:
  necessary:
    __proto__: { activity: stats, access: controller, duration: session, exemption: session, purpose: { en: keeps a visit, de: hält den Besuch } }
  analytics:
    own: { access: [controller, counter], domain: .shop.example, purpose: { de: zählt } }
    below: { access: counter, domain: api.shop.example }
    other: { access: counter, domain: counter.example.net, storage: localStorage, renewed: true }
    unsure: { access: counter }
    label: { access: counter, domain: example }
    twin: { access: counter, domain: www.shop.example.net }
recipients:
  counter: { name: "Counter\u2028Ltd", category: { en: statistics }, privacyPolicy: "https://counter.example/privacy" }
`);

const MODELS: Readonly<Record<string, Model>> = {
  webshop: exampleOf('webshop'),
  saas: exampleOf('saas'),
  blog: exampleOf('blog'),
  many: MANY,
  reasoned: modelOf('privacyc: 1\ncookies: { none: our pages store nothing }'),
};

const json = (model: Model): Cookies =>
  JSON.parse(cookiesJson(compilationOf(model), ['en'])[0]?.text ?? '');
const entry = (model: Model, name: string) => json(model).cookies.find((one) => one.name === name);

const schema = JSON.parse(readFileSync('schemas/cookies.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv, ['date']);
const validate = ajv.compile(schema);

describe.each(Object.entries(MODELS))('the cookies of %s', (_, model) => {
  it('are valid by their schema', () => {
    validate(json(model));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('are those of the declaration, in its categories', () => {
    const said = json(model).cookies.map(({ category, name }) => `${category} ${name}`);
    const groups = Object.entries(model.declaration.cookies ?? {}).filter(([id]) => id !== 'none');
    const declared = groups.flatMap(([id, group]) => Object.keys(group).map((n) => `${id} ${n}`));
    expect([...said].sort()).toEqual(declared.sort());
  });
});

it('say what each does, for whom, for how long and why it needs no consent', () => {
  expect(entry(exampleOf('webshop'), 'cart')).toEqual({
    name: 'cart',
    category: 'necessary',
    needsConsent: false,
    storage: 'cookie',
    duration: 'P14D',
    party: 'first',
    purpose: { en: 'remembers the basket' },
    exemption: 'basket',
    activity: {
      id: 'orders',
      title: { en: 'Orders, delivery and returns' },
      purpose: { en: 'perform the sale, from delivery to returns and warranty' },
    },
    readers: [{ id: 'controller', name: 'Jusseum Handels GmbH' }],
  });
  expect(entry(exampleOf('webshop'), '_ga_*')).toMatchObject({
    needsConsent: true,
    duration: 'P13M',
    purpose: { en: 'keeps the state of a visit from page to page' },
    readers: [{ id: 'google-analytics', service: 'Google Analytics' }],
  });
});

it('say whether a site sets them itself only where that can be told', () => {
  const parties = json(MANY).cookies.map(({ name, party }) => [name, party]);
  expect(Object.fromEntries(parties.filter(([name]) => name !== '__proto__'))).toEqual({
    own: 'first',
    below: 'first',
    other: 'third',
    unsure: undefined,
    label: 'third',
    twin: 'third',
  });
  const sameEnding = modelOf(
    'privacyc: 1\nnotice: { url: "https://a.co.example/x" }\ncookies: { analytics: { b: { domain: b.co.example } } }',
  );
  expect(entry(sameEnding, 'b')?.party).toBeUndefined();
});

it('have every language that is written, and no other', () => {
  expect(json(MANY).languages).toEqual(['en', 'de']);
  expect(entry(MANY, '__proto__')?.purpose).toEqual({ en: 'keeps a visit', de: 'hält den Besuch' });
  expect(entry(MANY, 'own')?.purpose).toEqual({ de: 'zählt' });
});

it('tell “none” from not declared', () => {
  expect(json(exampleOf('blog'))).toMatchObject({ none: true, cookies: [] });
  expect(json(MODELS.reasoned as Model).reason).toEqual({ en: 'our pages store nothing' });
  expect(cookiesJson(compilationOf(modelOf('privacyc: 1')), ['en'])).toEqual([]);
});

it('have a schema that refuses what it does not know', () => {
  const list = json(exampleOf('saas'));
  expect(validate({ ...list, extra: 1 })).toBe(false);
  expect(validate({ ...list, none: true })).toBe(false);
  expect(validate({ ...list, cookies: [] })).toBe(false);
  expect(validate({ ...list, cookies: [{ ...list.cookies[0], category: 'marketing' }] })).toBe(
    false,
  );
});

it('have a schema with a description of every member', () => {
  const nodes = (node: unknown): readonly Record<string, unknown>[] =>
    typeof node !== 'object' || node === null
      ? []
      : [node as Record<string, unknown>, ...Object.values(node).flatMap(nodes)];
  const members = nodes(schema).flatMap(({ properties }) => Object.entries(properties ?? {}));
  expect(members.length).toBeGreaterThan(25);
  const undescribed = members.filter(
    ([, member]) => typeof member === 'object' && !('description' in member),
  );
  expect(undescribed).toEqual([]);
});
