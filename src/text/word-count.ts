import { HAN, HIRAGANA, KATAKANA } from './letters.ts';

const SIGN = new RegExp(`[${HAN}${HIRAGANA}${KATAKANA}]`, 'gu');

/** Takes prose; returns how many words it has. Two Chinese or Japanese letters count as one. */
export function wordCount(text: string): number {
  const signs = text.match(SIGN)?.length ?? 0;
  const words = (signs > 0 ? text.replace(SIGN, ' ') : text).match(
    /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu,
  );
  return (words?.length ?? 0) + Math.ceil(signs / 2);
}
