import { HAN, HIRAGANA, KATAKANA, WORDS } from './letters.ts';

const SIGN = new RegExp(`[${HAN}${HIRAGANA}${KATAKANA}]`, 'gu');

const WORD = new RegExp(`[${WORDS}][${WORDS}'’-]*`, 'g');

/** Takes prose; returns how many words it has. Two Chinese or Japanese letters count as one. */
export function wordCount(text: string): number {
  const signs = text.match(SIGN)?.length ?? 0;
  const words = (signs > 0 ? text.replace(SIGN, ' ') : text).match(WORD);
  return (words?.length ?? 0) + Math.ceil(signs / 2);
}
