import { expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { DATE, modelOf } from '../emit/register-model.ts';

function rulesOf(yaml: string) {
  const bytes = new TextEncoder().encode(yaml);
  const input = { file: 'privacy.yaml', bytes, reader: () => ({ failure: 'missing' as const }) };
  return check(input, DATE).diagnostics.map(({ rule }) => rule);
}

const model = modelOf(`
privacyc: 1
activities:
  today: { purpose: x }
  clients: { purpose: x, onBehalfOf: { category: shops } }
  over: { purpose: x, status: ended }
  coming: { purpose: x, status: planned }
cookies:
  necessary:
    a: { activity: today }
    b: { activity: clients }
    c: { activity: over }
    d: { activity: coming }
    e: { activity: nowhere }
    f: { duration: session }
`);

it('states no cookie of an activity that has ended or is planned', () => {
  expect(model.cookies.map(({ name }) => name)).toEqual(['a', 'b', 'e', 'f']);
});

it('leaves these with their activities, for the register', () => {
  const own = model.activities.map(({ cookies }) => cookies.map(({ name }) => name));
  expect(own).toEqual([['a'], ['b'], ['c'], ['d']]);
});

it('takes those that have ended for declared', () => {
  const source = `
privacyc: 1
activities:
  over: { purpose: x, status: ended }
cookies:
  necessary:
    c: { activity: over }
`;
  expect(rulesOf(source)).not.toContain('cookies/undeclared');
  expect(rulesOf('privacyc: 1')).toContain('cookies/undeclared');
});
