import type { Path } from '../model/model.ts';
import type { Origin } from '../source/origin.ts';

/**
 * The longest part of a path that stands in the file: a shorthand hides the members it is for.
 * An item of a list keeps its number where the list itself is the shorthand.
 */
export function written(origin: Origin, path: Path): Path {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    if (!origin.has(part)) continue;
    const item = [...part, path.at(-1) ?? ''];
    return length < path.length && origin.has(item) ? item : part;
  }
  return [];
}
