import { isId } from '../forms.ts';
import type { Members, Plain } from '../plain.ts';
import { flagOf, items, member, openFact, type Spot, textOf, textsOf, wordOf } from '../spot.ts';

/** Automated decisions: for all activities, and of each that is named. */
export interface Decisions {
  readonly all: Plain;
  readonly ofActivity: (id: string) => Members | undefined;
}

/** Reads `automatedDecisionMaking`; other programs' files do not say which activity decides. */
export function decisionsOf(root: Spot): Decisions {
  const spot = member(root, 'automatedDecisionMaking');
  const inUse = flagOf(member(spot, 'inUse'));
  const told = ['logicInvolved', 'scopeAndIntendedEffects'].map((name) => member(spot, name));
  for (const one of told) textOf(one);
  const own = new Map<string, Members>();
  for (const item of items(member(spot, 'x-decisions'))) {
    const activity = textOf(member(item, 'activity'));
    if (activity && isId(activity)) own.set(activity, decisionOf(item));
  }
  return { all: allOf(inUse, told, [...own.keys()]), ofActivity: (id) => own.get(id) };
}

function allOf(inUse: boolean | undefined, told: readonly Spot[], named: readonly string[]): Plain {
  if (named.length > 0) return named;
  const isDescribed = told.some(({ value }) => value !== undefined);
  if (inUse === false && !isDescribed) return 'none';
  return openFact('ids of activities that decide about people, or none', told);
}

const GROUNDS: readonly string[] = ['contract', 'explicitConsent', 'law'];
const SAFEGUARDS: readonly string[] = ['humanReview', 'ownView', 'contest'];

function decisionOf(spot: Spot): Members {
  const grounds = items(member(spot, 'grounds')).flatMap((item) => {
    const ground = wordOf(member(item, 'ground'), GROUNDS);
    const because = textOf(member(item, 'because'));
    const law = textsOf(member(item, 'law'));
    if (!ground) return [];
    return [[ground, ground === 'law' ? law : (because ?? {})] as const];
  });
  const safeguards = items(member(spot, 'safeguards')).flatMap(
    (one) => wordOf(one, SAFEGUARDS) ?? [],
  );
  return {
    decides: textOf(member(spot, 'decides')),
    logic: textOf(member(spot, 'logic')),
    consequence: textOf(member(spot, 'consequence')),
    ground: grounds.length > 0 ? Object.fromEntries(grounds) : undefined,
    safeguards: safeguards.length > 0 ? [...new Set(safeguards)] : undefined,
  };
}
