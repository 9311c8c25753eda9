import { runInHeading, stoppedHeading } from '../text/run-in.ts';
import type { AuditText } from './audit-text.ts';
import { phrasesIn } from './phrases.ts';
import { placeIn, proseOf } from './prose.ts';

/** Words that stand as a heading inside a paragraph. */
export interface RunIn {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Where “We” and “You” are defined terms, they are large in the middle of sentences too. */
const DEFINED = /\b(?:that|to|by|of|from|with|when|if|and|or) (?:We|You|Us|Our|Your)\b/;

/** The headings that have run into the paragraph under them. */
export function* runInHeadings(text: AuditText): Generator<RunIn> {
  for (const { block, words, start, end } of phrasesIn(text, stoppedHeading)) {
    yield* asHeading(text, words, placeIn(block, start, end));
  }
  if (proseOf(text).some((block) => DEFINED.test(block.text))) return;
  for (const { block, words: found, start } of phrasesIn(text, runInHeading)) {
    const words = found.replace(/ \p{Lu}[\p{L}]* ?(?:\p{Ll}+ )?$/u, '').trim();
    yield* asHeading(text, words, placeIn(block, start, start + words.length));
  }
}

/** Set in bold or italics it looks like a heading, wherever it stands. */
function* asHeading(
  { source }: AuditText,
  words: string,
  place: { readonly start: number; readonly end: number },
): Generator<RunIn> {
  if (!/[*_<]/.test(source.slice(place.end, place.end + 2))) yield { words, ...place };
}
