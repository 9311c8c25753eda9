import { inLanguage } from '../text/by-language.ts';
import { everyMatch } from '../text/every-match.ts';
import { pastWords } from '../text/past.ts';
import { sentences } from '../text/sentences.ts';
import { wordPattern } from '../text/word-pattern.ts';
import type { AuditText, Block } from './audit-text.ts';
import type { Phrase } from './phrases.ts';
import { foundAt } from './phrases.ts';
import { placeIn } from './prose.ts';
import type { AuditFound } from './rule.ts';

/** A thing that is no more what texts say of it, with the words by which they name it. */
export interface Overtaken {
  /** Alternatives of a pattern. */
  readonly words: readonly string[];
  readonly since: string;
  /** Words that the same sentence must have, each as a pattern. */
  readonly beside?: readonly string[];
  /** Words beside which the thing is named rightly, as alternatives of a pattern. */
  readonly told?: readonly string[];
}

const patterns = new WeakMap<Overtaken, RegExp>();

/**
 * One finding for each row that a text names as if it were of today, at the first place. A text that
 * says once that the thing has ended, or names its successor beside it, knows of the change.
 */
export function* overtakenIn<T extends Overtaken>(
  text: AuditText,
  rows: readonly T[],
  say: (row: T, words: string) => { readonly message: string; readonly how: string },
): Generator<AuditFound> {
  for (const row of rows) {
    if (row.since > text.date) continue;
    const pattern = patterns.get(row) ?? wordPattern(...row.words);
    patterns.set(row, pattern);
    const named = [...mentionsOf(text, pattern)];
    if (named.some(({ context }) => isTold(context, row, text.language.code))) continue;
    const [first, ...others] = named.filter(({ sentence }) => isBeside(sentence, row));
    if (!first) continue;
    const { message, how } = say(row, first.phrase.words);
    yield {
      ...foundAt(first.phrase, () => message),
      how,
      related: others.map(({ phrase: { block, start, end } }) => ({
        ...placeIn(block, start, end),
        message: 'It is named here again.',
      })),
    };
  }
}

interface Mention {
  readonly phrase: Phrase;
  readonly sentence: string;
  /** The sentence with the one after it. */
  readonly context: string;
}

function* mentionsOf({ blocks }: AuditText, pattern: RegExp): Generator<Mention> {
  for (const block of blocks) {
    if (block.kind === 'code' || block.kind === 'comment' || !pattern.test(block.text)) continue;
    yield* mentionsIn(block, pattern);
  }
}

function* mentionsIn(block: Block, pattern: RegExp): Generator<Mention> {
  const all = sentences(block.text);
  let at = 0;
  for (const { 0: words, index } of everyMatch(pattern, block.text)) {
    while (at < all.length - 1 && (all[at]?.end ?? 0) <= index) at += 1;
    const sentence = all[at]?.text ?? '';
    const phrase = { block, words, start: index, end: index + words.length };
    yield { phrase, sentence, context: `${sentence} ${all[at + 1]?.text ?? ''}` };
  }
}

function isTold(context: string, { told = [] }: Overtaken, language: string): boolean {
  const past = inLanguage(pastWords, language)?.test(context) === true;
  return past || (told.length > 0 && wordPattern(...told).test(context));
}

function isBeside(sentence: string, { beside = [] }: Overtaken): boolean {
  return beside.every((words) => wordPattern(words).test(sentence));
}
