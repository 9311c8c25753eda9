import { findSampleAddresses } from './placeholders/addresses.ts';
import { findAngles } from './placeholders/angles.ts';
import { findBlanks } from './placeholders/blanks.ts';
import { findBrackets } from './placeholders/brackets.ts';
import { findExpressions } from './placeholders/expressions.ts';
import { findInstructions } from './placeholders/instructions.ts';
import { findSampleNumbers } from './placeholders/numbers.ts';
import type { Finder, Placeholder } from './placeholders/placeholder.ts';
import { findLorem, findSampleCompanies } from './placeholders/samples.ts';
import { findTodos } from './placeholders/todo.ts';

export type { Placeholder, PlaceholderStyle } from './placeholders/placeholder.ts';

const finders: readonly Finder[] = [
  findExpressions,
  findBrackets,
  findAngles,
  findTodos,
  findLorem,
  findSampleCompanies,
  findSampleAddresses,
  findSampleNumbers,
  findInstructions,
  findBlanks,
];

/**
 * Takes prose in English, or in German, French, Spanish, Italian, Dutch or Portuguese; returns the
 * gaps that its template left, in order and without overlaps. Of two that overlap, the one that
 * starts first counts, then the longer one. Time grows with the length of the text, whatever it holds.
 */
export function findPlaceholders(text: string): readonly Placeholder[] {
  const all = finders.flatMap((find) => [...find(text)]);
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Placeholder[] = [];
  for (const candidate of all) {
    if (candidate.start >= (kept.at(-1)?.end ?? 0)) kept.push(candidate);
  }
  return kept;
}
