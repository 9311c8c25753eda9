import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { add, breakIt, type Change, type Draw, remove, swap } from './changes.ts';
import { at, type Data, isData } from './world.ts';

/** Complete declarations, as data. */
export const examples: readonly Data[] = ['webshop', 'saas', 'blog'].map((name) =>
  parse(readFileSync(new URL(`../../examples/${name}/privacy.yaml`, import.meta.url), 'utf8')),
);

const MOST = 6;

/** A declaration made of parts of the examples, with changes of every kind. */
export function drawDeclaration(draw: Draw): Data {
  const data = structuredClone(partOf(draw(fc.constantFrom(...examples)), draw));
  if (draw(fc.nat(3)) === 0) recombine(data, draw(fc.constantFrom(...examples)), draw);
  for (const change of draw(changes)) change(data, draw);
  return data;
}

const changes: fc.Arbitrary<readonly Change[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 4, arbitrary: fc.array(fc.constantFrom(add, swap), { minLength: 1, maxLength: 3 }) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(add, add, remove, swap), { minLength: 2, maxLength: 8 }),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(add, remove, breakIt), { minLength: 1, maxLength: 8 }),
  },
);

/** An example with some of its activities and what they need. */
function partOf(example: Data, draw: Draw): Data {
  const all = Object.keys(mapping(example.activities));
  const chosen = draw(fc.subarray(all, { minLength: 1, maxLength: Math.min(MOST, all.length) }));
  const same = chosen.map((id) => at(example, 'activities', id, 'retention', 'as'));
  const kept = new Set<unknown>([...chosen, ...same]);
  const decisions = example.automatedDecisions;
  const decided = Array.isArray(decisions) ? decisions.filter((id) => kept.has(id)) : [];
  return {
    ...example,
    activities: only(mapping(example.activities), (_, id) => kept.has(id)),
    cookies: isData(example.cookies)
      ? only(
          example.cookies,
          (group) => isData(group),
          (group) => only(mapping(group), (cookie) => kept.has(at(cookie, 'activity'))),
        )
      : example.cookies,
    automatedDecisions: decided.length > 0 ? decided : 'none',
  };
}

/** Takes over an activity of another example, with its recipients and its words. */
function recombine(data: Data, other: Data, draw: Draw): void {
  const activities = mapping(other.activities);
  const id = draw(fc.constantFrom(...Object.keys(activities)));
  data.activities = {
    ...mapping(data.activities),
    [`other-${id}`]: structuredClone(activities[id]),
  };
  data.recipients = { ...mapping(other.recipients), ...mapping(data.recipients) };
  const [own, theirs] = [mapping(data.vocabulary), mapping(other.vocabulary)];
  data.vocabulary = {
    data: { ...mapping(theirs.data), ...mapping(own.data) },
    subjects: { ...mapping(theirs.subjects), ...mapping(own.subjects) },
  };
}

function mapping(value: unknown): Data {
  return isData(value) ? value : {};
}

function only(
  data: Data,
  keeps: (value: unknown, key: string) => boolean,
  turn: (value: unknown) => unknown = (value) => value,
): Data {
  const entries = Object.entries(data).filter(([key, value]) => keeps(value, key));
  return Object.fromEntries(entries.map(([key, value]) => [key, turn(value)]));
}
