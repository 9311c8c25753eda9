import { dataCategories, dataCategory } from '../../catalog/data-categories.ts';
import { isDotted } from '../forms.ts';
import { ids } from '../ids.ts';
import type { Members, Plain } from '../plain.ts';
import { member, type Spot, textOf, textsOf, wordOf } from '../spot.ts';

/** The categories of data of a file, with those that the vocabulary does not have. */
export interface DataBook {
  /** The id of a category, by its label or by the id that stands beside it. */
  readonly idOf: (label: string, beside: Spot) => string;
  /** Ids that are wider than one, nearest first. */
  readonly broaderOf: (id: string) => readonly string[];
  /** The own vocabulary: labels and wider categories. */
  readonly own: () => Members | undefined;
}

const byName: ReadonlyMap<string, string> = new Map(
  dataCategories.flatMap(({ id, label }) => [
    [id, id],
    [label.toLowerCase(), id],
  ]),
);

function builtInBroader(id: string): readonly string[] {
  const broader = dataCategory(id)?.broader;
  return broader ? [broader, ...builtInBroader(broader)] : [];
}

/** An empty book. */
export function dataBook(): DataBook {
  const names = ids(
    '_',
    'data',
    dataCategories.map(({ id }) => id),
  );
  const own = new Map<string, Members>();
  const byLabel = new Map<string, string>();
  const wider = new Map<string, readonly string[]>();

  function addBroader(id: string, broader: readonly string[]): void {
    const [first, ...rest] = broader;
    if (first === undefined || dataCategory(id) !== undefined || first === id) return;
    if (own.get(id)?.broader !== undefined) return;
    own.set(id, { ...own.get(id), broader: first });
    addBroader(first, rest);
  }

  function add(id: string, label: string, beside: Spot): void {
    const builtIn = dataCategory(id);
    const broader = textsOf(member(beside, 'broader')).filter(isDotted);
    const special = wordOf(member(beside, 'special'), ['art9', 'art10']);
    wider.set(id, broader);
    if (builtIn?.label === label) return;
    own.set(id, { ...own.get(id), label, ...(special && !builtIn ? { special } : {}) });
    addBroader(id, broader);
  }

  function idOf(label: string, beside: Spot): string {
    const given = textOf(member(beside, 'id'));
    if (given !== undefined && isDotted(given)) {
      add(given, label, beside);
      return given;
    }
    const known = byName.get(label.toLowerCase()) ?? byLabel.get(label);
    if (known !== undefined) return known;
    const id = names.idFor(label);
    byLabel.set(label, id);
    own.set(id, { label });
    return id;
  }

  return {
    idOf,
    broaderOf: (id) => wider.get(id) ?? builtInBroader(id),
    own: () => (own.size > 0 ? (Object.fromEntries(own) as Record<string, Plain>) : undefined),
  };
}
