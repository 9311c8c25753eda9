import { LETTERS } from '../../text/letters.ts';

const known = new Map<string, RegExp>();

/** Takes the words of a language; returns the pattern that finds them where no letter stands before. */
export function words(source: string): RegExp {
  const before = known.get(source);
  if (before) return before;
  const isSigns = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(source);
  const pattern = new RegExp(isSigns ? source : `(?<![${LETTERS}])(?:${source})`, 'iu');
  known.set(source, pattern);
  return pattern;
}
