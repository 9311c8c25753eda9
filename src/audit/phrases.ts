import { anyCase } from '../text/any-case.ts';
import { type ByLanguage, inLanguage } from '../text/by-language.ts';
import { everyMatch } from '../text/every-match.ts';
import { sentences } from '../text/sentences.ts';
import type { AuditText, Block } from './audit-text.ts';
import { placeIn, proseOf, shortened } from './prose.ts';
import type { AuditFound } from './rule.ts';

/** Words of a text that a pattern found. */
export interface Phrase {
  readonly block: Block;
  readonly words: string;
  /** Offsets in the block’s text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Every place of the prose in which the pattern of the text’s language is found. */
export function* phrasesIn(text: AuditText, table: ByLanguage<RegExp>): Generator<Phrase> {
  const pattern = inLanguage(table, text.language.code);
  if (pattern) yield* phrasesOf(proseOf(text), pattern);
}

/** Every place of the blocks in which the pattern is found. */
export function* phrasesOf(blocks: readonly Block[], pattern: RegExp): Generator<Phrase> {
  for (const block of blocks) {
    for (const { 0: words, index } of everyMatch(pattern, block.text)) {
      yield { block, words, start: index, end: index + words.length };
    }
  }
}

/** The first place of each sentence in which the pattern is found, if the sentence passes. */
export function* phrasesBySentence(
  text: AuditText,
  pattern: RegExp,
  passes: (sentence: string) => boolean,
): Generator<Phrase> {
  const sought = anyCase(pattern);
  for (const block of proseOf(text)) {
    if (!sought.test(block.text)) continue;
    for (const sentence of sentences(block.text)) {
      const found = sought.exec(sentence.text);
      if (!found || !passes(sentence.text)) continue;
      const start = sentence.start + found.index;
      yield { block, words: found[0], start, end: start + found[0].length };
    }
  }
}

/** A finding at a phrase; `say` makes the message out of its words. */
export function foundAt(
  { block, words, start, end }: Phrase,
  say: (words: string) => string,
): AuditFound {
  return { ...placeIn(block, start, end), message: say(`“${shortened(words)}”`) };
}

/** One finding for each place in which the pattern of the text’s language is found. */
export function* findPhrases(
  text: AuditText,
  table: ByLanguage<RegExp>,
  say: (words: string) => string,
): Generator<AuditFound> {
  for (const phrase of phrasesIn(text, table)) yield foundAt(phrase, say);
}
