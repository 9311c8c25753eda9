import type { Edit } from './children.ts';
import type { Ends } from './ends.ts';
import type { Example } from './example.ts';
import type { Site } from './sites.ts';

/** One change to one fact of an example. */
export interface Mutant {
  /** What is done, such as `delete` or `country`. */
  readonly kind: string;
  /** Where it is done. */
  readonly path: readonly string[];
  /** What stands there, and what is put in its place, as far as these are plain words. */
  readonly from: string;
  readonly to: string;
  readonly edits: readonly Edit[];
}

/** What mutants are made from. */
export interface Material {
  readonly example: Example;
  readonly sites: readonly Site[];
  readonly ends: Ends;
}

/** One way of changing facts: every mutant that it makes of an example. */
export interface Mutator {
  readonly kind: string;
  readonly mutate: (material: Material) => readonly Mutant[];
}

/** The text of an example with the edits of a mutant; edits do not overlap. */
export function textOf(example: Example, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
      example.text,
    );
}

/** A mutant that puts another value in place of the one that is written; nothing for the same. */
export function replaced(kind: string, site: Site, to: string): readonly Mutant[] {
  const from = site.plain ?? '';
  if (to === from) return [];
  return [{ kind, path: site.path, from, to, edits: [{ ...site.value, text: to }] }];
}

/** A mutant that gives a member another key. */
export function renamed(kind: string, site: Site, to: string): readonly Mutant[] {
  const from = site.path.at(-1) ?? '';
  if (!site.key || to === from) return [];
  return [{ kind, path: site.path, from, to, edits: [{ ...site.key, text: to }] }];
}
