import { LETTERS } from '../letters.ts';

const before = `(?<![${LETTERS}_])`;
const after = `(?![${LETTERS}_])`;

/** Takes alternatives apart by semicolons; returns the source of one group for them all. */
export function oneOf(alternatives: string): string {
  const parts = alternatives.split(';').map((part) => part.trim());
  return `(?:${parts
    .filter((part) => part !== '')
    .join('|')
    // An optional word brings its own space.
    .replace(/( \)\?)\s+/g, '$1')
    .replace(/\s+(?!\?)/g, '\\s+')
    .replace(/ \?/g, '\\s?')})`;
}

/** Takes alternatives apart by semicolons; returns an expression that finds each as whole words. */
export function finds(alternatives: string): RegExp {
  return new RegExp(`${before}${oneOf(alternatives)}${after}`, 'giu');
}

/** The same in the very spelling of the alternatives. */
export function findsExactly(alternatives: string): RegExp {
  return new RegExp(`${before}${oneOf(alternatives)}${after}`, 'gu');
}

/** The same, to test whether a text holds one of them, in any case. */
export function holds(alternatives: string): RegExp {
  return new RegExp(`${before}${oneOf(alternatives)}${after}`, 'iu');
}

/** The same, to test whether a text starts with one of them, in any case. */
export function opens(alternatives: string): RegExp {
  return new RegExp(`^${oneOf(alternatives)}${after}`, 'iu');
}

/** Finds each alternative wherever it stands: Chinese and Japanese put no spaces between words. */
export function findsAnywhere(alternatives: string): RegExp {
  return new RegExp(oneOf(alternatives), 'gu');
}

/** The same, to test. */
export function holdsAnywhere(alternatives: string): RegExp {
  return new RegExp(oneOf(alternatives), 'u');
}
