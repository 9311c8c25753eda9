import { written } from '../../src/lint/written.ts';
import { declaredIds, homeOf } from '../../src/model/declared-ids.ts';
import type { Path } from '../../src/model/model.ts';
import { type Reference, references, type Target } from '../../src/model/references.ts';
import type { Example } from './example.ts';

/** Where ids are used and declared, in the words of the file. */
export interface Ends {
  /** The reference that is written at a path, if there is one. */
  readonly at: (path: Path) => Reference | undefined;
  /** The other ends of what stands at a path: the entry of an id, and the places that use it. */
  readonly others: (path: Path) => readonly Path[];
  /** Every id that could stand in place of another. */
  readonly ids: (target: Target) => readonly string[];
}

const known = new WeakMap<Example, Ends>();

/** The ends of every reference of an example. */
export function endsOf(example: Example): Ends {
  const ends = known.get(example) ?? findEnds(example);
  known.set(example, ends);
  return ends;
}

function findEnds({ checked }: Example): Ends {
  const { declaration, origin } = checked.declared;
  const all = references(declaration).map((reference) => {
    const { path, listed } = reference;
    const isListed = listed !== undefined && !origin.has(path) && origin.has(listed);
    return { ...reference, path: isListed ? listed : written(origin, path) };
  });
  const byPath = new Map(all.map((reference) => [reference.path.join('\n'), reference]));
  const at = (path: Path) => byPath.get(path.join('\n'));
  const homeIn = (path: Path, { target, id }: Reference) => {
    const home = homeOf(target, id);
    return home !== undefined && startsWith(home, path);
  };
  return {
    at,
    others: (path) => {
      const here = at(path);
      const users = all.filter((one) => homeIn(path, one)).map((one) => one.path);
      if (!here) return users;
      const home = homeOf(here.target, here.id) ?? [];
      const isSame = (one: Reference) => one.target === here.target && one.id === here.id;
      const alike = all.filter(isSame).map((one) => one.path);
      const near = alike.filter((other) => here.target !== 'data' || areNear(other, path));
      return [...users, ...near, ...(origin.has(home) ? [home] : [])];
    },
    ids: (target) => [...new Set(declaredIds(target, declaration))],
  };
}

/** Data of one activity say nothing about those of another. */
function areNear(one: Path, two: Path): boolean {
  return startsWith(one, two.slice(0, 2));
}

function startsWith(path: Path, top: Path): boolean {
  return top.length > 0 && top.every((part, at) => part === path[at]);
}
