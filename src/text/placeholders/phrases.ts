/** Takes alternatives apart by semicolons; returns the source of one expression for them all. */
function source(alternatives: string): string {
  const parts = alternatives.split(';').map((part) => part.trim());
  return `(?:${parts
    .filter((part) => part !== '')
    .join('|')
    .replace(/\s+/g, '\\s+')})`;
}

const before = '(?<![\\p{L}\\p{N}_])';
const after = '(?![\\p{L}\\p{N}_])';

/** Takes alternatives apart by semicolons; returns an expression that finds each as whole words. */
export function finds(alternatives: string): RegExp {
  return new RegExp(`${before}${source(alternatives)}${after}`, 'giu');
}

/** The same, to test whether a text holds one of them. */
export function holds(alternatives: string): RegExp {
  return new RegExp(`${before}${source(alternatives)}${after}`, 'iu');
}

/** The same, to test whether a text starts with one of them. */
export function opens(alternatives: string): RegExp {
  return new RegExp(`^${source(alternatives)}${after}`, 'iu');
}
