import type { Format } from './emitter.ts';
import { formats } from './registry.ts';

/** The word for every format at once. */
export const ALL = 'all';

/**
 * The formats that a build writes, in the order of the registry: those named, or else those by
 * default. Of a draft only what shows its gaps is written.
 */
export function chosenFormats(names: readonly string[], draft: boolean): readonly Format[] {
  const plain = names.length === 0 || (draft && names.includes(ALL));
  return formats.filter(({ id, byDefault, drafts, ifNamed }) => {
    if (draft && !drafts) return false;
    if (names.includes(id)) return true;
    return plain ? byDefault : names.includes(ALL) && !ifNamed;
  });
}
