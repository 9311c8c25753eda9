import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path } from '../model/model.ts';
import type { Declared } from '../schema/declare.ts';

/** A fact that a draft shows as open: a TODO, or a fact that a rule misses. */
export interface DraftFact {
  readonly path: Path;
  readonly what: string;
  readonly who: string | undefined;
}

export type DraftFacts = readonly DraftFact[];

/** What a draft must show: every open fact, and every error that would stop a build. */
export function draftOf(declared: Declared, diagnostics: readonly Diagnostic[]): DraftFacts {
  const open = declared.open.map(({ place, what, who }) => ({ path: place.path, what, who }));
  const known = new Set(open.map(({ path }) => path.join('.')));
  const errors = diagnostics.filter(
    ({ severity, path, suppressed }) => severity === 'error' && !suppressed && !known.has(path),
  );
  const missing = errors.map(({ path, message }) => ({
    path: path.split('.'),
    what: message.replaceAll('`', '').replace(/\.$/, ''),
    who: undefined,
  }));
  return [...open, ...missing];
}
