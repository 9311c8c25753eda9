import { LETTERS, letterRanges } from './letters.ts';

/**
 * Takes alternatives of a pattern, without groups that capture; returns the pattern that finds them
 * as whole words, in capitals or not. `\b` knows no accents, and no end of a Chinese word.
 */
export function wordPattern(...alternatives: readonly string[]): RegExp {
  const any = letterRanges(alternatives.join('|'));
  return new RegExp(`(?<![${LETTERS}_])(?:${any})(?![${LETTERS}_])`, 'iu');
}

/** The same for Chinese and Japanese, whose words have no spaces around them. */
export function signPattern(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join('|'), 'u');
}
