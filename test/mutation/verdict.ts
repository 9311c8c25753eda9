import type { Diagnostic, Range } from '../../src/diagnostics/diagnostic.ts';
import type { Path } from '../../src/model/model.ts';
import type { Origin } from '../../src/source/origin.ts';
import type { Ends } from './ends.ts';
import { checkText, type Example } from './example.ts';
import { type Mutant, textOf } from './mutant.ts';

/** A mutant that breaks one of these is no declaration any more, and shows nothing. */
const UNREADABLE = new Set(['source/syntax', 'source/duplicate-key', 'source/alias']);

/**
 * The errors and warnings that a mutant brings at the changed place: on it, on a part above or
 * below it, on a key that it stands under, at the other end of a reference, or elsewhere with a
 * related place that points there.
 * The examples have none of their own.
 */
export function killersOf(example: Example, ends: Ends, mutant: Mutant): readonly Diagnostic[] {
  const { diagnostics, declared } = checkText(textOf(example, mutant.edits));
  const unreadable = diagnostics.find(({ rule }) => UNREADABLE.has(rule));
  if (unreadable)
    throw new Error(`${mutant.path.join('.')} (${mutant.kind}): ${unreadable.message}`);
  const places = [...placesOf(mutant), ...ends.others(mutant.path)];
  const names = places.map((path) => path.join('.'));
  const above = mutant.path.slice(1).map((_, at) => mutant.path.slice(0, at + 1));
  const parents = above.map((path) => declared.origin.key(path).range);
  return diagnostics.filter(({ severity, path, range, related }) => {
    if (severity === 'info') return false;
    if (names.some((name) => isAtOrBelow(name, path) || isAtOrBelow(path, name))) return true;
    if (parents.some((parent) => isWithin(range, parent))) return true;
    return related.some(({ range }) => places.some((place) => isOf(range, place, declared.origin)));
  });
}

/** The changed place, by its old and by its new name; of an item, the list. */
function placesOf({ path, from, to }: Mutant): readonly Path[] {
  const parent = path.slice(0, -1);
  const name = path.at(-1) ?? '';
  if (/^\d+$/.test(name)) return [parent];
  return name === from && to !== '' ? [path, [...parent, to]] : [path];
}

function isAtOrBelow(path: string, top: string): boolean {
  return top !== '' && (path === top || path.startsWith(`${top}.`));
}

/** True where a related place is that of a path: its key, its value or something within. */
function isOf(range: Range, path: Path, origin: Origin): boolean {
  const key = origin.key(path).range;
  const value = origin.has(path) ? origin.value(path).range : key;
  return isWithin(range, key) || isWithin(range, value);
}

function isWithin(inner: Range, outer: Range): boolean {
  const starts = inner.line - outer.line || inner.column - outer.column;
  const ends = inner.endLine - outer.endLine || inner.endColumn - outer.endColumn;
  return starts >= 0 && ends <= 0;
}
