import { LETTERS } from '../../text/letters.ts';

/** Letters of Chinese and Japanese, whose words have no spaces around them. */
export const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const known = new Map<string, RegExp>();

/** Takes the words of a language; returns the pattern that finds them where no letter stands before. */
export function words(source: string): RegExp {
  const before = known.get(source);
  if (before) return before;
  const pattern = new RegExp(SIGN.test(source) ? source : `(?<![${LETTERS}])(?:${source})`, 'iu');
  known.set(source, pattern);
  return pattern;
}
