import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Declared } from '../schema/declare.ts';
import { isAtOrBelow, isJustAbove, isOnTheWay, type Path, splitPath } from './paths.ts';
import type { Gap } from './trace.ts';
import { valueAt } from './values.ts';

/** A finding that can leave a duty open: an error or a warning. */
export interface Evidence {
  readonly gap: Gap;
  readonly path: Path;
  readonly law: readonly string[];
  /** It speaks of whatever stands at its path: a fact still to do, a refused value, a placeholder. */
  readonly isOfAnyFact: boolean;
  /** Nothing is written at its path. */
  readonly isMissing: boolean;
}

/** The findings of a declaration as evidence. */
export function evidenceIn(
  { declaration, open, refused }: Declared,
  diagnostics: readonly Diagnostic[],
): readonly Evidence[] {
  const removed = [...open.map(({ place }) => place.path), ...refused];
  const known = new Map(removed.map((path) => [path.join('.'), path]));
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map((diagnostic) => {
      const { rule, severity, law } = diagnostic;
      const path = known.get(diagnostic.path) ?? splitPath(diagnostic.path, declaration);
      return {
        gap: gapOf(diagnostic),
        path,
        law,
        isOfAnyFact: severity === 'error' && (law.length === 0 || rule.startsWith('placeholders/')),
        isMissing: valueAt(declaration, path) === undefined,
      };
    });
}

function gapOf({ rule, severity, message, path, range, suppressed }: Diagnostic): Gap {
  // A baseline keeps what is still to be mended; only a comment says that it may stay.
  const accepted = suppressed?.by === 'comment' ? suppressed.reason : undefined;
  return { rule, severity, message, path, file: range.file, line: range.line, accepted };
}

/** True for a finding of a rule that cites the provision. */
export function cites({ law }: Evidence, provision: string): boolean {
  return law.includes(provision);
}

/** True for a finding about a fact that stands, or should stand, at one of the paths. */
export function isAbout({ isOfAnyFact, path }: Evidence, patterns: readonly Path[]): boolean {
  if (!isOfAnyFact || path.length === 0) return false;
  return patterns.some((pattern) => isAtOrBelow(path, pattern) || isJustAbove(path, pattern));
}

/** True for a finding that keeps open what stands at one of the keys. */
export function unsettles(
  { isOfAnyFact, isMissing, path, gap }: Evidence,
  keys: readonly Path[],
): boolean {
  if (gap.accepted !== undefined || path.length === 0) return false;
  return keys.some(
    (key) =>
      isOnTheWay(path, key) &&
      (isOfAnyFact ? path.length <= key.length + 1 : isMissing && path.length <= key.length),
  );
}
