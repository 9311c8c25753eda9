import type { Related } from '../../../diagnostics/diagnostic.ts';
import { declaredIds, homeOf } from '../../../model/declared-ids.ts';
import type { Path } from '../../../model/model.ts';
import { type Reference, references, type Target } from '../../../model/references.ts';
import { suggest } from '../../../text/suggest.ts';
import { suggestByWord } from '../../../text/whole-word.ts';
import type { Facts, Found, Rule } from '../../rule.ts';
import { written } from '../../written.ts';

/** What an id stands for; services and authorities have rules of their own. */
const THINGS: Readonly<Partial<Record<Target, string>>> = {
  activity: 'an activity',
  recipient: 'a recipient',
  data: 'a category of data',
  client: 'a client',
  surface: 'a site or an app',
  section: 'a section',
  kind: 'a kind of purpose',
  subject: 'a group of people',
  measure: 'a measure',
};

export default {
  id: 'references/undefined',
  severity: 'error',
  title: 'An id is used that is declared nowhere.',
  why: 'The policy would leave out what the id stands for, and people would not be told of it.',
  how: 'Correct the id, or declare it.',
  law: [],
  bad: `activities:
  website:
    recipients: [donauhos] # <--`,
  good: `activities:
  website:
    recipients: [donauhost]`,
  *check(facts) {
    for (const [target, thing] of Object.entries(THINGS) as [Target, string][]) {
      const ids = new Set(declaredIds(target, facts.model.declaration));
      const uses = new Map<string, Reference[]>();
      for (const reference of references(facts.model.declaration)) {
        const { id } = reference;
        if (reference.target !== target || ids.has(id) || isOpen(reference, facts)) continue;
        uses.set(id, [...(uses.get(id) ?? []), reference]);
      }
      for (const [first, ...others] of uses.values()) {
        if (first) yield undeclared(first, others, thing, ids, facts);
      }
    }
  },
} satisfies Rule;

function isOpen({ target, id, path }: Reference, facts: Facts): boolean {
  return facts.isOpen(homeOf(target, id) ?? []) || facts.isOpen([...path, 'name']);
}

/** One finding for an id, however often it is used: one declaration, or one spelling, is wrong. */
function undeclared(
  first: Reference,
  others: readonly Reference[],
  thing: string,
  ids: ReadonlySet<string>,
  { origin }: Facts,
): Found {
  const { id, target } = first;
  const near = suggest(id, ids) ?? suggestByWord(id, ids);
  const nearHome = near ? homeOf(target, near) : undefined;
  const home = homeOf(target, id)?.slice(0, -1).join('.');
  const declared: readonly Related[] =
    nearHome && origin.has(nearHome)
      ? [{ message: `\`${near}\` is declared here.`, range: origin.key(nearHome).range }]
      : [];
  const used = others.map((other) => ({
    message: `\`${id}\` is used here too.`,
    range: origin.value(placeOf(other, origin)).range,
  }));
  return {
    path: placeOf(first, origin),
    message: `\`${id}\` is not declared as ${thing}.${near ? ` Did you mean \`${near}\`?` : ''}`,
    how: `Correct the id, or declare \`${id}\` under \`${home}\`.`,
    related: [...declared, ...used],
  };
}

function placeOf({ path, listed }: Reference, origin: Facts['origin']): Path {
  return !origin.has(path) && listed && origin.has(listed) ? listed : written(origin, path);
}
