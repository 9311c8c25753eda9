import { countryOf, isId } from '../forms.ts';
import { type Ids, ids } from '../ids.ts';
import { open } from '../open-facts.ts';
import type { Members, Plain } from '../plain.ts';
import { flagOf, linesOf, member, type Spot, textOf, wordOf } from '../spot.ts';

/** Everyone who receives data, each once. */
export interface RecipientBook {
  readonly idOf: (spot: Spot) => string | undefined;
  /** Adds a member to a recipient: the transfers through it. */
  readonly extend: (id: string, transfers: Members) => void;
  readonly all: () => readonly Listed[];
}

/** A recipient as the declaration will have it. */
export interface Listed {
  readonly id: string;
  readonly country: string | undefined;
  readonly members: Members;
}

const ROLES: readonly string[] = [
  'processor',
  'controller',
  'jointController',
  'authority',
  'public',
  'internal',
];

/** An empty book. */
export function recipientBook(): RecipientBook {
  const names: Ids = ids('-', 'recipient');
  const byFacts = new Map<string, string>();
  const listed = new Map<string, Listed>();
  return {
    idOf: (spot) => {
      const facts = readRecipient(spot);
      if (!facts) return undefined;
      const { given, name, category } = facts;
      const members = membersOf(facts);
      const key = JSON.stringify([given, members]);
      const known = byFacts.get(key);
      if (known !== undefined) return known;
      const id = names.idFor(given ?? name ?? category ?? '');
      byFacts.set(key, id);
      listed.set(id, { id, country: facts.country, members });
      return id;
    },
    extend: (id, transfers) => {
      const one = listed.get(id);
      if (!one) return;
      const before = (one.members.transfers ?? {}) as Record<string, Plain>;
      const members = { ...one.members, transfers: { ...before, ...transfers } };
      listed.set(id, { ...one, members });
    },
    all: () => [...listed.values()],
  };
}

interface Facts {
  readonly given: string | undefined;
  readonly name: string | undefined;
  readonly category: string | undefined;
  readonly country: string | undefined;
  readonly address: string | undefined;
  readonly role: string | undefined;
  readonly because: string | undefined;
}

function readRecipient(spot: Spot): Facts | undefined {
  const bare = typeof spot.value === 'string' ? textOf(spot) : undefined;
  const given = textOf(member(spot, 'x-id'));
  const category = textOf(member(spot, 'category')) ?? bare;
  const isOwn = flagOf(member(spot, 'x-uncategorised')) === true;
  const facts = {
    given: given !== undefined && isId(given) ? given : undefined,
    name: textOf(member(spot, 'name')),
    category: isOwn ? undefined : category,
    country: countryOf(member(spot, 'country')),
    address: linesOf(member(spot, 'address')),
    role: wordOf(member(spot, 'x-role'), ROLES),
    because: textOf(member(spot, 'x-because')),
  };
  return (facts.name ?? facts.category ?? facts.given) ? facts : undefined;
}

function membersOf({ given: _, role, ...facts }: Facts): Members {
  return { ...facts, role: role ?? open.role };
}
