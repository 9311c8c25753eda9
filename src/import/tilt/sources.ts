import { isId, isWebUrl } from '../forms.ts';
import { ids } from '../ids.ts';
import { open } from '../open-facts.ts';
import type { Members, Plain } from '../plain.ts';
import { flagOf, items, member, note, type Spot, textOf } from '../spot.ts';
import type { Entry } from './entry.ts';

/** A source that is not the person: its id and what is told of it. */
export interface Told {
  readonly id: string;
  readonly members: Members;
}

/** The sources by the category of data that they bring, as `sources` lists them. */
export interface SourceBook {
  readonly ofCategory: (entry: Entry) => readonly Told[];
}

/** Reads `sources`; one whose category no entry has is reported. */
export function sourceBook(root: Spot, all: readonly Entry[]): SourceBook {
  const names = ids('-', 'source');
  const byName = new Map<string, string>();
  const byCategory = new Map<string, readonly Told[]>();
  const known = new Set(all.flatMap(({ id, category }) => [id ?? [], category ?? []].flat()));
  for (const item of items(member(root, 'sources'))) {
    const at = member(item, 'dataCategory');
    const category = textOf(at);
    const id = textOf(member(item, '_id'));
    const key = id !== undefined && known.has(id) ? id : category;
    const told = items(member(item, 'sources')).flatMap((one) => readSource(one, idFor));
    if (key === undefined || !known.has(key)) {
      if (key !== undefined || told.length > 0)
        note(item, 'No entry of dataDisclosed has this category.');
    } else if (told.length > 0) byCategory.set(key, [...(byCategory.get(key) ?? []), ...told]);
    else note(at, 'No source is told.');
  }
  return {
    ofCategory: ({ id, category }) =>
      byCategory.get(id ?? '') ?? byCategory.get(category ?? '') ?? [],
  };

  function idFor(given: string | undefined, name: string): string {
    if (given !== undefined && isId(given)) return given;
    const id = byName.get(name) ?? names.idFor(name);
    byName.set(name, id);
    return id;
  }
}

const OWN: readonly string[] = ['subject', 'observed', 'ownRecords'];

function readSource(
  spot: Spot,
  idFor: (given: string | undefined, name: string) => string,
): readonly Told[] {
  const name = textOf(member(spot, 'description'));
  const given = textOf(member(spot, 'x-id'));
  const informed = textOf(member(spot, 'x-informed'));
  const isPublic = flagOf(member(spot, 'publiclyAvailable'));
  const at = member(spot, 'url');
  const url = textOf(at);
  if (url !== undefined && !isWebUrl(url)) note(at, 'This is no full web address.');
  if (name === undefined) {
    if (url !== undefined) note(at, 'No source is told.');
    return [];
  }
  const members = { name, public: isPublic, informed, url: url && isWebUrl(url) ? url : undefined };
  return [{ id: idFor(given, name), members }];
}

interface Brought {
  readonly data: string;
  readonly entry: Entry;
}

/** Where the data of an activity come from; each source with the data that it alone brings. */
export function sourceOf(all: readonly Brought[], book: SourceBook): Plain {
  const found = new Map<string, { readonly data: string[]; readonly members: Members }>();
  let isOpen = false;
  for (const { data, entry } of all) {
    const told = book.ofCategory(entry);
    const named = entry.sources.filter((id) => isId(id) || OWN.includes(id));
    const here = named.length > 0 ? named : told.map(({ id }) => id);
    if (here.length === 0) isOpen = true;
    for (const id of new Set(here)) {
      const members = told.find((one) => one.id === id)?.members ?? {};
      const one = found.get(id) ?? { data: [], members };
      if (!one.data.includes(data)) one.data.push(data);
      found.set(id, one);
    }
  }
  if (found.size === 0) return open.source;
  const parts = [...found].map(([id, { data, members }]): [string, Plain] => {
    const isAll = data.length === new Set(all.map((one) => one.data)).size;
    return [id, { ...members, data: isAll ? undefined : data }];
  });
  // Data of which nothing is told come from nobody yet.
  return isOpen && parts.every(([, part]) => !('data' in (part as Members)))
    ? open.source
    : Object.fromEntries(parts);
}
