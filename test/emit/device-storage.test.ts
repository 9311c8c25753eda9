import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { chosenFormats } from '../../src/emit/chosen-formats.ts';
import deviceStorage, { withheld } from '../../src/emit/storage/device-storage.ts';
import type { Model } from '../../src/model/model.ts';
import { compilationOf, exampleOf, modelOf } from './register-model.ts';

/** The tables of the specification 1.1 as a schema of our own: IAB Europe publishes none. */
const host = { type: 'string', pattern: '^(\\*|(\\*\\.)?([A-Za-z0-9-]+\\.)+[A-Za-z0-9-]+)$' };
const numbers = (maximum: number) => ({
  type: 'array',
  uniqueItems: true,
  items: { type: 'integer', minimum: 1, maximum },
});
const disclosure = {
  type: 'object',
  properties: {
    identifier: { type: 'string', minLength: 1, not: { const: '*' } },
    type: { enum: ['cookie', 'web', 'app'] },
    maxAgeSeconds: { type: ['integer', 'null'], minimum: 0 },
    cookieRefresh: { type: 'boolean' },
    domains: { type: 'array', minItems: 1, items: host },
    purposes: numbers(11),
    specialPurposes: numbers(3),
    description: { type: 'string' },
    optOut: { type: 'boolean' },
  },
  required: ['identifier', 'type', 'maxAgeSeconds', 'purposes'],
  additionalProperties: false,
  allOf: [
    {
      if: { properties: { type: { const: 'cookie' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { required: ['cookieRefresh'], properties: { maxAgeSeconds: { type: 'integer' } } },
      else: { properties: { maxAgeSeconds: { const: null } } },
    },
    {
      if: { properties: { type: { enum: ['cookie', 'web'] } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { required: ['domains'] },
    },
  ],
};
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile({
  type: 'object',
  properties: {
    disclosures: { type: 'array', items: disclosure },
    domains: {
      type: 'array',
      items: {
        type: 'object',
        properties: { domain: host, use: { type: 'string' } },
        required: ['domain'],
        additionalProperties: false,
      },
    },
    'x-notDeclared': { type: 'array', minItems: 1, items: { type: 'string' } },
  },
  required: ['disclosures', 'domains'],
  additionalProperties: false,
});

const fileOf = (model: Model) => {
  const [file] = deviceStorage(compilationOf(model), ['en']);
  return file ? JSON.parse(file.text ?? '') : undefined;
};

/** What the file lacks by the schema, as JSON pointers, and all its other faults. */
function faultsOf(file: object): { readonly lacking: readonly string[]; readonly others: unknown } {
  validate(file);
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  const isLack = ({ keyword }: { keyword: string }) => keyword === 'required';
  return {
    lacking: errors
      .filter(isLack)
      .map(({ instancePath, params }) => `${instancePath}/${params.missingProperty}`)
      .sort(),
    others: errors.filter((error) => !isLack(error)),
  };
}

const VENDOR = `
privacyc: 1
controller: { name: AdTech }
activities:
  ads: { purpose: show adverts, kind: [marketing.ads.targeted, marketing.measurement] }
  stats: { purpose: count visits, kind: analytics }
recipients:
  helper: { name: Helper SAS, role: processor }
  other: { name: Other AG, role: controller }
cookies:
  necessary:
    csrf: { activity: ads, access: controller, domain: t.ad.example, duration: session, renewed: false, exemption: security, purpose: protects forms }
    choice: { activity: ads, access: controller, domain: t.ad.example, duration: P6M, renewed: true, exemption: consentChoice }
    basket: { activity: ads, access: controller, domain: t.ad.example, duration: P14D, renewed: false, exemption: basket }
  analytics:
    exempt: { activity: stats, access: helper, domain: .ad.example, duration: P1Y, renewed: false, exemption: audienceMeasurement }
    "seen_*": { activity: stats, access: controller, domain: t.ad.example, storage: indexedDB }
  advertising:
    id: { activity: ads, access: [controller, other], domain: .ad.example, duration: P1D, renewed: true, purpose: "tells </script> apart" }
    theirs: { activity: ads, access: other, domain: other.example, duration: P1D, renewed: true }
    pixel: { activity: ads, access: controller, storage: pixel, duration: none }
    "*": { activity: ads, access: controller, domain: t.ad.example, duration: P1D, renewed: true }
`;

const vendor = fileOf(modelOf(VENDOR));

it('is valid where everything that it needs is declared', () => {
  expect(faultsOf(vendor)).toEqual({ lacking: [], others: [] });
  expect(vendor).not.toHaveProperty('x-notDeclared');
});

it('discloses what the vendor or its processors read, and no technique that stores nothing', () => {
  const names = vendor.disclosures.map(({ identifier }: { identifier: string }) => identifier);
  expect(names).toEqual(['csrf', 'choice', 'basket', 'exempt', 'seen_*', 'id']);
  expect(vendor.domains).toEqual([{ domain: 't.ad.example' }, { domain: '*.ad.example' }]);
});

it('marks what needs consent with purpose 1, and nothing else', () => {
  const by = Object.fromEntries(
    vendor.disclosures.map((one: Record<string, unknown>) => [
      one.identifier,
      [one.purposes, one.specialPurposes],
    ]),
  );
  expect(by).toEqual({
    csrf: [[], [1]],
    choice: [[], [3]],
    basket: [[], undefined],
    exempt: [[8, 9], undefined],
    'seen_*': [[1, 8, 9], undefined],
    id: [[1, 3, 4, 7], undefined],
  });
});

it('says lifetimes in seconds, and none where no lifetime can be set', () => {
  const ages = vendor.disclosures.map((one: Record<string, unknown>) => one.maxAgeSeconds);
  expect(ages).toEqual([0, 15_780_096, 1_209_600, 31_557_600, null, 86_400]);
});

describe.each(['webshop', 'saas'])('the file of %s', (name) => {
  const file = fileOf(exampleOf(name));

  it('names every required fact that is not declared, and has no other fault', () => {
    const { lacking, others } = faultsOf(file);
    expect(others).toEqual([]);
    expect(lacking.length).toBeGreaterThan(0);
    expect([...file['x-notDeclared']].sort()).toEqual(lacking);
  });
});

it('is empty where no cookie is set, and no file where nothing is said of cookies', () => {
  expect(fileOf(exampleOf('blog'))).toEqual({ disclosures: [], domains: [] });
  expect(fileOf(modelOf('privacyc: 1'))).toBe(undefined);
  expect(withheld(modelOf('privacyc: 1'))).toMatch(/does not say what is stored/);
  expect(withheld(exampleOf('blog'))).toBe(undefined);
});

it('is written only where it is named', () => {
  const chosen = (names: readonly string[]) => chosenFormats(names, false).map(({ id }) => id);
  expect(chosen(['all'])).not.toContain('device-storage');
  expect(chosen(['device-storage'])).toEqual(['device-storage']);
});

describe('the schema of the test', () => {
  const item = { identifier: 'a', type: 'cookie', maxAgeSeconds: 1, cookieRefresh: true };
  const whole = { ...item, domains: ['a.example'], purposes: [] };

  it('lets a whole item pass', () => {
    expect(validate({ disclosures: [whole], domains: [] })).toBe(true);
  });

  it.each([
    { identifier: '*' },
    { maxAgeSeconds: null },
    { domains: ['https://a.example'] },
    { purposes: [12] },
    { type: 'web' },
    { extra: 1 },
  ])('refuses %j', (change) => {
    expect(validate({ disclosures: [{ ...whole, ...change }], domains: [] })).toBe(false);
  });
});
