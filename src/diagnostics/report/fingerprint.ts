import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostic.ts';

/** Counts how often a key came before; the first time is 0. */
export function ordinals(): (key: string) => number {
  const seen = new Map<string, number>();
  return (key) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before;
  };
}

/**
 * Gives each finding of a report a name that stays when lines move: its rule, its file and its
 * semantic path, and its number among those that share all three.
 */
export function fingerprints(): (diagnostic: Diagnostic) => string {
  const ordinal = ordinals();
  return ({ rule, range, path }) => {
    const key = [rule, range.file, path].join('\u0000');
    return createHash('sha256')
      .update(`${key}\u0000${ordinal(key)}`)
      .digest('hex')
      .slice(0, 32);
  };
}
