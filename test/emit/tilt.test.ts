import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import tilt from '../../src/emit/tilt/tilt.ts';
import type { Model } from '../../src/model/model.ts';
import { FULL } from './register-full.ts';
import { compilationOf, exampleOf, modelOf } from './register-model.ts';
import { tiltErrors } from './tilt-schema.ts';

const tiltOf = (model: Model) => JSON.parse(tilt(compilationOf(model), ['en'])[0]?.text ?? '');

const MODELS: Readonly<Record<string, Model>> = {
  webshop: exampleOf('webshop'),
  saas: exampleOf('saas'),
  blog: exampleOf('blog'),
  jusseum: exampleOf('jusseum'),
  full: modelOf(FULL),
  empty: modelOf('privacyc: 1'),
};

describe.each(Object.entries(MODELS))('what people of %s are told', (_, model) => {
  const document = tiltOf(model);

  it('is valid, but for the members that it names as not declared', () => {
    const lacking = tiltErrors(document).map(({ keyword, instancePath, params, message }) =>
      keyword === 'required' ? `${instancePath}/${params.missingProperty}` : message,
    );
    expect(lacking.sort()).toEqual([...(document['x-notDeclared'] ?? [])].sort());
  });

  it('has the hash of all the rest', () => {
    const { _hash, ...meta } = document.meta;
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([key, member]) => [key, sorted(member)] as const);
      return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    };
    const rest = JSON.stringify(sorted({ ...document, meta }));
    expect(_hash).toBe(createHash('sha256').update(rest).digest('hex'));
  });

  it('names every category of every stated activity once, and none of another', () => {
    const stated = model.activities.filter(({ active, role }) => active && role === 'controller');
    const expected = stated.flatMap(({ id, data }) =>
      data.length > 0 ? data.map((term) => `${id}/${term.id}`) : [id],
    );
    const found = document.dataDisclosed.map(({ _id }: { _id: string }) => _id);
    expect(found).toEqual(expected);
  });
});

it('is valid as it stands for a shop that declares all that is required', () => {
  expect(tiltErrors(tiltOf(exampleOf('webshop')))).toEqual([]);
});

it('tells of a category what it is for, on which basis, who gets it and how long it is kept', () => {
  const { dataDisclosed } = tiltOf(exampleOf('webshop'));
  const invoice = dataDisclosed.find(
    ({ _id }: { _id: string }) => _id === 'orders/financial.invoice',
  );
  expect(invoice).toMatchObject({
    category: 'orders and invoices',
    purposes: [{ purpose: 'Orders, delivery and returns' }],
    legalBases: [
      { reference: 'GDPR-6-1-b' },
      { reference: 'GDPR-6-1-c', 'x-law': ['HGB § 257', 'AO § 147'] },
    ],
    storage: [
      { temporal: [{ ttl: 'P8Y', description: 'counted from the end of the calendar year' }] },
    ],
    nonDisclosure: {
      legalRequirement: false,
      contractualRegulation: true,
      consequences: 'we cannot deliver',
    },
  });
  expect(invoice.recipients.map(({ name }: { name: string }) => name)).toContain('DHL Paket GmbH');
});

it('says of no officer that there is none, and makes up no officer', () => {
  const document = tiltOf(exampleOf('saas'));
  expect(document['x-dataProtectionOfficer']).toMatchObject({ available: false });
  expect(document['x-notDeclared']).toEqual([
    '/dataProtectionOfficer',
    '/sources/0/sources/0/publiclyAvailable',
    '/sources/1/sources/0/publiclyAvailable',
  ]);
  expect(document.automatedDecisionMaking).toEqual({ inUse: false });
});

it.each([
  ['name: the register, public: true', true],
  ['name: the register, public: false', false],
  ['name: the register', undefined],
])('tells whether a source is public where that is declared alone: { %s }', (told, expected) => {
  const { sources } = tiltOf(
    modelOf(`privacyc: 1
activities:
  reviews: { data: [name], source: { register: { ${told} } } }`),
  );
  expect(sources[0].sources[0].publiclyAvailable).toBe(expected);
});

it('says nothing of what is internal: contracts, assessments, planned activities, staff', () => {
  const text = JSON.stringify(tiltOf(exampleOf('webshop')));
  for (const secret of ['LIA-01', 'DPIA-01', '2024-01-15', '2026-05-20', 'C-654/23']) {
    expect(text).not.toContain(secret);
  }
});

it('gives the same bytes twice', () => {
  const model = exampleOf('webshop');
  expect(tilt(compilationOf(model), ['en'])).toEqual(tilt(compilationOf(model), ['en']));
});
