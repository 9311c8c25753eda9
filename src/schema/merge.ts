import type { Origin, Path } from '../source/origin.ts';
import type { Mapping, Value } from '../source/read-yaml.ts';
import { isMapping } from './expand.ts';
import { memberNode, resolveNode, type SchemaNode } from './node.ts';

/** An expanded file: its facts and where they stand. */
export interface Part {
  readonly value: Value;
  readonly origin: Origin;
}

/** Called where both files state a value at one path. */
export type OnClash = (path: Path, winner: Part, loser: Part) => void;

/** Merges an included file into the including one, key by key; the winner's word and order stand. */
export function merge(winner: Part, loser: Part, root: SchemaNode, onClash: OnClash): Value {
  return mergeAt(winner.value, loser.value, root, []);

  function mergeAt(mine: Value, theirs: Value, schema: SchemaNode | undefined, path: Path): Value {
    if (!isMapping(mine) || !isMapping(theirs)) {
      if (!same(mine, theirs)) onClash(path, winner, loser);
      return mine;
    }
    const node = schema ? resolveNode(schema, root) : {};
    if ('none' in mine || 'none' in theirs) {
      if (!same(mine, theirs)) onClash(path, winner, loser);
      return mine;
    }
    return mergeMembers(mine, theirs, node, path);
  }

  function mergeMembers(mine: Mapping, theirs: Mapping, node: SchemaNode, path: Path): Value {
    const merged = new Map<string, Value>(Object.entries(mine));
    for (const [key, value] of Object.entries(theirs)) {
      const own = merged.get(key);
      if (own !== undefined) {
        merged.set(key, mergeAt(own, value, memberNode(node, key), [...path, key]));
        continue;
      }
      // A choice is one value: the winner's words replace the loser's, they do not add up.
      if (node['x-choice'] && Object.keys(mine).length > 0) onClash([...path, key], winner, loser);
      else merged.set(key, value);
    }
    return Object.fromEntries(merged);
  }
}

function same(a: Value, b: Value): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
