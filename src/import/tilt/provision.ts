import type { Members, Plain } from '../plain.ts';
import { flagOf, items, member, openFact, type Spot, textOf, wordOf } from '../spot.ts';

const WAYS: readonly string[] = [
  'none',
  'statutory',
  'contractual',
  'toEnterContract',
  'technical',
  'voluntary',
];

/** Whether people must provide the data, as `nonDisclosure` of an entry tells it. */
export function provisionOf(spot: Spot): Plain | undefined {
  const law = flagOf(member(spot, 'legalRequirement'));
  const contract = flagOf(member(spot, 'contractualRegulation'));
  const duty = flagOf(member(spot, 'obligationToProvide'));
  const told = member(spot, 'consequences');
  const consequences = textOf(told);
  const own = ownWays(member(spot, 'x-ways'));
  if (own) return own;
  const text = consequences ?? {};
  if (law || contract) {
    return { statutory: law ? text : undefined, contractual: contract ? text : undefined };
  }
  if (duty) return openFact('which law or contract asks for the data', [told]);
  if (law === undefined || contract === undefined || duty === undefined) {
    return consequences === undefined
      ? undefined
      : openFact('voluntary, contractual …, and what follows', [told]);
  }
  return { voluntary: text };
}

/** True for data that may be left out, though others of the activity may not. */
export function isOptional(spot: Spot): boolean {
  return flagOf(member(spot, 'x-optional')) === true;
}

function ownWays(spot: Spot): Members | undefined {
  const ways = items(spot).flatMap((item) => {
    const way = wordOf(member(item, 'way'), WAYS);
    const consequence = textOf(member(item, 'consequence'));
    return way ? [[way, consequence ?? {}] as const] : [];
  });
  if (ways.length === 0) return undefined;
  return Object.fromEntries(ways);
}
