import type { None, Scope } from './scope.ts';

/** The cell of a fact that is declared not to exist. */
export function noneCell({ labels }: Scope, { reason }: None): string {
  return labels.none(reason);
}

/** The parts that are there, as one list of a cell. */
export function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('; ');
}

/** A name with what is known of it in brackets; without a name, what is known alone. */
export function bracketed(
  name: string | undefined,
  details: readonly (string | undefined)[],
): string {
  const known = joined(details);
  if (!name) return known;
  return known ? `${name} (${known})` : name;
}

/** Sentences as a part of a list: without their last full stop. */
export function unstopped(sentences: string): string {
  return sentences.trim().replace(/\.$/, '');
}
