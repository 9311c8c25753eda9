import type { Severity } from '../diagnostics/diagnostic.ts';
import { UsageError } from './usage-error.ts';

export type Level = Severity | 'off';

/** One `--rule id=level`. */
export interface Override {
  readonly id: string;
  readonly level: Level;
}

/** Reads `id=level`, and takes the ones read before. */
export function readOverride(text: string, before: readonly Override[] = []): readonly Override[] {
  const [, id, level] = /^([^=]+)=(off|info|warning|error)$/.exec(text) ?? [];
  if (id && level) return [...before, { id, level: level as Level }];
  const words = 'write `--rule id=level`, with off, info, warning or error';
  throw new UsageError(`\`--rule ${text}\` is not understood: ${words}.`);
}
