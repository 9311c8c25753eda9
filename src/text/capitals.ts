import { type Sentence, sentences } from './sentences.ts';

const LETTERS = 20;
/** Long enough to hold as many capitals. */
const NO_SMALL = /\P{Ll}{20}/u;

/** Takes prose; returns its first sentence of more than 20 letters that is all in capitals. */
export function shoutedSentence(text: string): Sentence | undefined {
  if (!NO_SMALL.test(text)) return undefined;
  return sentences(text).find((sentence) => isShouted(sentence.text));
}

function isShouted(sentence: string): boolean {
  if (/\p{Ll}/u.test(sentence)) return false;
  return (sentence.match(/\p{Lu}/gu) ?? []).length > LETTERS;
}
