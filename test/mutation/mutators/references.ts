import { type Material, type Mutant, type Mutator, renamed, replaced } from '../mutant.ts';
import type { Site } from '../sites.ts';

/** Lets each reference name an id that nothing has. */
export const broken: Mutator = {
  kind: 'reference',
  mutate: ({ sites, ends }) =>
    sites.flatMap((site) => {
      const id = ends.at(site.path)?.id;
      return id === undefined ? [] : put('reference', site, id, `${id}x`);
    }),
};

/** Lets each reference name each other id of the same sort. */
export const swapped: Mutator = {
  kind: 'id',
  mutate: ({ sites, ends }: Material) => {
    const taken = new Set(sites.map(({ path }) => path.join('\n')));
    return sites.flatMap((site) => {
      const reference = ends.at(site.path);
      if (!reference) return [];
      const isKey = site.plain !== reference.id;
      const isTaken = (id: string) =>
        isKey && taken.has([...site.path.slice(0, -1), id].join('\n'));
      const others = ends.ids(reference.target).filter((id) => id !== reference.id && !isTaken(id));
      return others.flatMap((id) => put('id', site, reference.id, id));
    });
  },
};

/** The id is the value, or the key of what is said about it. */
function put(kind: string, site: Site, id: string, other: string): readonly Mutant[] {
  return site.plain === id ? replaced(kind, site, other) : renamed(kind, site, other);
}
