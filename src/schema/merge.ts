import type { Origin, Path } from '../source/origin.ts';
import { isMapping, type Mapping, type Value } from '../source/read-yaml.ts';
import type { OpenFact } from '../source/todo.ts';
import { memberNode, resolveNode, type SchemaNode } from './node.ts';

/** An expanded file: its facts, where they stand, and those that are open. */
export interface Part {
  readonly value: Value;
  readonly origin: Origin;
  readonly open: readonly OpenFact[];
}

/** Called where both files state a value at one path. */
export type OnClash = (path: Path, winner: Part, loser: Part) => void;

/** Merges an included file into the including one, key by key; the winner's word and order stand. */
export function merge(winner: Part, loser: Part, root: SchemaNode, onClash: OnClash): Value {
  return mergeAt(winner.value, loser.value, root, []);

  function mergeAt(mine: Value, theirs: Value, schema: SchemaNode | undefined, path: Path): Value {
    const both = isMapping(mine) && isMapping(theirs);
    if (both && Object.hasOwn(mine, 'none') === Object.hasOwn(theirs, 'none')) {
      return mergeMembers(mine, theirs, schema ? resolveNode(schema, root) : {}, path);
    }
    if (JSON.stringify(mine) !== JSON.stringify(theirs)) onClash(path, winner, loser);
    return mine;
  }

  function mergeMembers(mine: Mapping, theirs: Mapping, node: SchemaNode, path: Path): Value {
    const merged = new Map<string, Value>(Object.entries(mine));
    const added = Object.entries(theirs).filter(([key]) => !merged.has(key));
    for (const [key, own] of merged) {
      const other = Object.hasOwn(theirs, key) ? theirs[key] : undefined;
      if (other === undefined) continue;
      merged.set(key, mergeAt(own, other, memberNode(node, key), [...path, key]));
    }
    // A choice is one value: the winner's words replace the loser's, they do not add up.
    if (node['x-choice'] && merged.size > 0) {
      if (added.length > 0) onClash(path, winner, loser);
      return Object.fromEntries(merged);
    }
    return Object.fromEntries([...merged, ...added]);
  }
}

/** True where a file says something at a path, or about what holds it: a value, a list, `none`. */
export function states(value: Value, path: Path): boolean {
  let at: Value | undefined = value;
  for (const part of path) {
    if (!isMapping(at)) break;
    if (Object.hasOwn(at, 'none')) return true;
    at = Object.hasOwn(at, part) ? at[part] : undefined;
  }
  return at !== undefined;
}
