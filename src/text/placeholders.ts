import { findSampleAddresses } from './placeholders/addresses.ts';
import { findAngles } from './placeholders/angles.ts';
import { findAssignments } from './placeholders/assignments.ts';
import { findBlanks } from './placeholders/blanks.ts';
import { findBrackets } from './placeholders/brackets.ts';
import { findCjk } from './placeholders/cjk.ts';
import { findComments } from './placeholders/comments.ts';
import { findDraftingNotes } from './placeholders/drafting.ts';
import { findEmptyFields, findEmptyRows } from './placeholders/empty-fields.ts';
import { findExpressions } from './placeholders/expressions.ts';
import { findInstructions } from './placeholders/instructions.ts';
import { findLater } from './placeholders/later.ts';
import { findMasks } from './placeholders/masks.ts';
import { findSampleNumbers } from './placeholders/numbers.ts';
import { findSamplePeople } from './placeholders/people.ts';
import type { Finder, Placeholder } from './placeholders/placeholder.ts';
import { findLorem, findSampleCompanies } from './placeholders/samples.ts';
import { findShortcodes } from './placeholders/shortcodes.ts';
import { findSampleStreets } from './placeholders/streets.ts';
import { findTodos } from './placeholders/todo.ts';

export { isDeadTarget } from './placeholders/dead-links.ts';
export type { Placeholder, PlaceholderStyle } from './placeholders/placeholder.ts';

/** Every finder; each is linear in the text. */
export const finders: readonly Finder[] = [
  findComments,
  findExpressions,
  findShortcodes,
  findBrackets,
  findCjk,
  findAngles,
  findTodos,
  findLater,
  findMasks,
  findLorem,
  findSampleCompanies,
  findSamplePeople,
  findSampleStreets,
  findSampleAddresses,
  findSampleNumbers,
  findInstructions,
  findDraftingNotes,
  findAssignments,
  findEmptyFields,
  findBlanks,
];

/**
 * Takes prose in English, German, French, Spanish, Italian, Dutch, Portuguese, Japanese or Chinese;
 * returns the gaps that its template left, in order and without overlaps. Of two that overlap, the one that
 * starts first counts, then the longer one. Time grows with the length of the text, whatever it holds.
 */
export function findPlaceholders(text: string): readonly Placeholder[] {
  return apart(finders.flatMap((find) => [...find(text)]));
}

/** Takes a text with its markup; returns the gaps in comments, tags of template languages and empty cells. */
export function findSourceGaps(source: string): readonly Placeholder[] {
  const tags = [...findExpressions(source)].filter(({ style }) => style === 'template-tag');
  return apart([...findComments(source), ...tags, ...findEmptyRows(source)]);
}

function apart(all: Placeholder[]): readonly Placeholder[] {
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Placeholder[] = [];
  for (const candidate of all) {
    if (candidate.start >= (kept.at(-1)?.end ?? 0)) kept.push(candidate);
  }
  return kept;
}
