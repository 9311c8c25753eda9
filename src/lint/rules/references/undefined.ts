import { declaredIds, homeOf } from '../../../model/declared-ids.ts';
import type { Path } from '../../../model/model.ts';
import { type Reference, references, type Target } from '../../../model/references.ts';
import type { Origin } from '../../../source/origin.ts';
import { suggest } from '../../../text/suggest.ts';
import type { Found, Rule } from '../../rule.ts';
import { written } from '../../written.ts';

const THINGS: Readonly<Record<Exclude<Target, 'service' | 'authority'>, string>> = {
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

/** A reference that nothing declares; services and authorities have rules of their own. */
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
  *check({ model, origin, isOpen }) {
    const known = new Map<Target, ReadonlySet<string>>();
    for (const reference of references(model.declaration)) {
      const { id, target } = reference;
      if (target === 'service' || target === 'authority') continue;
      const ids = known.get(target) ?? new Set(declaredIds(target, model.declaration));
      known.set(target, ids);
      if (ids.has(id) || isOpen(homeOf(target, id) ?? [])) continue;
      if (isOpen([...reference.path, 'name'])) continue;
      yield undeclared(reference, THINGS[target], ids, origin);
    }
  },
} satisfies Rule;

function undeclared(
  { id, target, path, listed }: Reference,
  thing: string,
  ids: ReadonlySet<string>,
  origin: Origin,
): Found {
  const near = suggest(id, ids);
  const home = homeOf(target, id) ?? [];
  const place = !origin.has(path) && listed && origin.has(listed) ? listed : written(origin, path);
  const hint = near ? ` Did you mean \`${near}\`?` : '';
  return {
    path: place,
    message: `\`${id}\` is not declared as ${thing}.${hint}`,
    how: `Correct the id, or declare \`${id}\` under \`${home.slice(0, -1).join('.')}\`.`,
    related: near ? declarationOf(homeOf(target, near), near, origin) : [],
  };
}

function declarationOf(home: Path | undefined, id: string, origin: Origin) {
  if (!home || !origin.has(home)) return [];
  return [{ message: `\`${id}\` is declared here.`, range: origin.key(home).range }];
}
