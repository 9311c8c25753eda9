import { CAPITAL, SMALL } from './letters.ts';
import { type Sentence, sentences } from './sentences.ts';

const LETTERS = 20;
const CAPITALS = new RegExp(`[${CAPITAL}]`, 'g');
/** Long enough to hold as many capitals. */
const NO_SMALL = new RegExp(`[^${SMALL}]{20}`);

/** Takes prose; returns its first sentence of more than 20 letters that is all in capitals. */
export function shoutedSentence(text: string): Sentence | undefined {
  if (!NO_SMALL.test(text)) return undefined;
  return sentences(text).find((sentence) => isShouted(sentence.text));
}

function isShouted(sentence: string): boolean {
  if (sentence !== sentence.toUpperCase()) return false;
  return (sentence.match(CAPITALS) ?? []).length > LETTERS;
}
