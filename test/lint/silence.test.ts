import { describe, expect, it } from 'vitest';
import { checkPatch } from './patch.ts';

const ids = (patch: string) => checkPatch(patch).map(({ rule }) => rule);

const activity = (facts: string) => `activities:\n  website:\n    ${facts}`;

describe('one cause, one finding', () => {
  it.each([
    ['a fact', activity('purpose: "TODO: why (Legal)"')],
    ['a choice', activity('legalBasis: "TODO: which (Legal)"')],
    ['one of the choices', activity('legalBasis: { consent: "TODO: how (Legal)" }')],
    ['the only item of a list', activity('data: ["TODO: which (Shop)"]')],
    ['a mapping', 'rights: "TODO: where to (Legal)"'],
    [
      'a member that would do',
      'controller:\n  # email: not written\n  form: "TODO: address (Web)"',
    ],
  ])('%s that is known to be open is reported once', (_, patch) => {
    expect(ids(patch)).toEqual(['source/todo']);
  });

  it('a controller that is not declared is not asked for its members', () => {
    expect(ids('# controller: not written')).toEqual(['controller/missing']);
  });

  it('a value that the schema refuses is not asked for again', () => {
    expect(ids(activity('data: none at all'))).toHaveLength(1);
  });
});

it('a category that is not declared is not taken for one that is not special', () => {
  const patch =
    'activities:\n  comments:\n    specialCategories: madePublic\n    data: [name, wealth]';
  expect(ids(patch)).toContain('references/undefined');
  expect(ids(patch)).not.toContain('special-data/condition-without-data');
});

describe('what does not take place, or is done for others', () => {
  const bare = 'activities:\n  plan:\n    title: A plan';

  it.each(['planned', 'ended'])('nothing is asked of an activity that is %s', (status) => {
    expect(ids(`${bare}\n    status: ${status}`)).toEqual([]);
  });

  it('a processor is asked for no basis, no provision and no source', () => {
    const patch = `${bare}
    purpose: run the blogs of local clubs
    kind: service.provide
    onBehalfOf: { category: clubs, list: contracts folder }
    recipients: [donauhost]
    retention: { period: P7D, from: the request }`;
    expect(ids(patch)).toEqual([]);
  });
});

describe('the competent authority', () => {
  const german = (region: string, authority: string) => `controller:
  country: DE
  region: ${region}
  # supervisoryAuthority: not written
  supervisoryAuthority: ${authority}`;
  const wrong = ['controller/authority-not-competent'];

  it.each([
    ['DE-BE', 'DE-BE', []],
    ['DE-BE', 'DE-NW', wrong],
    ['DE-BE', 'DE', []],
    ['DE-BY', 'DE-BY', []],
    ['DE-BY', 'DE-BY-public', wrong],
    ['DE-NW', 'AT', wrong],
    ['DE-NW', '{ name: Datenschutzaufsicht West, country: DE }', []],
  ])('of %s may be %s', (region, authority, expected) => {
    expect(ids(german(region, authority))).toEqual(expected);
  });
});
