import { WORDS as LETTERS } from './letters.ts';
import { type Sentence, sentences } from './sentences.ts';

/** A sentence that says almost the same as an earlier one of the same paragraph. */
export interface Similar {
  readonly first: Sentence;
  readonly later: Sentence;
}

const WORDS = 8;
/** How many sentences back are compared. */
const BACK = 10;

/** Takes a paragraph; returns its sentences of 8 words and more that differ from another in one word. */
export function similarSentences(text: string): readonly Similar[] {
  const all = sentences(text)
    .map((sentence) => ({ sentence, words: wordsOf(sentence.text) }))
    .filter(({ words }) => words.length >= WORDS);
  return all.flatMap(({ sentence, words }, at) => {
    const before = all
      .slice(Math.max(0, at - BACK), at)
      .find((other) => differInOne(other.words, words));
    return before ? [{ first: before.sentence, later: sentence }] : [];
  });
}

/** True for two that are alike but for one word, put in, left out or another. */
function differInOne(one: readonly string[], other: readonly string[]): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const rest = Math.max(one.length, other.length) - start - end;
  return rest === 1;
}

const WORD = new RegExp(`[${LETTERS}'’-]+`, 'g');

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
