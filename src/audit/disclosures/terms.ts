import { plainCharacters, plainLetters } from './normal-form.ts';

/** A word of a text: as it stands there, and as it is compared. */
export interface Word {
  readonly raw: string;
  readonly plain: string;
  readonly isName: boolean;
}

/** Finds which of its terms occur in a sentence. */
export type TermFinder<Text> = (text: Text) => ReadonlySet<string>;

/** No word of any language is longer, and a hostile one shall not cost more. */
const longestWord = 48;

/** Takes a text; returns its words in order; hyphens and apostrophes part words. */
export function wordsOf(text: string): readonly Omit<Word, 'isName'>[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([raw]) => ({
    raw,
    plain: plainLetters(raw.slice(0, longestWord)),
  }));
}

/** Prepares terms of words; what it returns takes time linear in the words of a sentence. */
export function wordFinder(
  terms: Iterable<string>,
  numbers: ReadonlySet<string>,
): TermFinder<readonly Word[]> {
  const byFirst = new Map<string, { readonly term: string; readonly rest: readonly string[] }[]>();
  const patterns = new Set<string>();
  for (const term of terms) {
    const [first = '', ...rest] = term.split(/\s+/).map(plainLetters);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { term, rest }]);
    for (const pattern of [first, ...rest]) patterns.add(pattern);
  }
  const match = patternsOf(patterns, numbers);
  return (words) => {
    const matched = words.map(match);
    const found = new Set<string>();
    for (const [at, here] of matched.entries()) {
      for (const first of here) {
        for (const { term, rest } of byFirst.get(first) ?? []) {
          if (rest.every((pattern, ahead) => matched[at + ahead + 1]?.has(pattern))) {
            found.add(term);
          }
        }
      }
    }
    return found;
  };
}

/** Prepares terms of characters for a script without spaces. */
export function characterFinder(terms: Iterable<string>): TermFinder<string> {
  const byFirst = new Map<string, { readonly term: string; readonly plain: string }[]>();
  for (const term of terms) {
    const plain = plainCharacters(term);
    const first = plain.slice(0, 1);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { term, plain }]);
  }
  return (text) => {
    const plainText = plainCharacters(text);
    const found = new Set<string>();
    for (let at = 0; at < plainText.length; at++) {
      for (const { term, plain } of byFirst.get(plainText[at] ?? '') ?? []) {
        if (plainText.startsWith(plain, at)) found.add(term);
      }
    }
    return found;
  };
}

/** Which patterns a word meets; each distinct word is looked up once. */
function patternsOf(
  patterns: ReadonlySet<string>,
  numbers: ReadonlySet<string>,
): (word: Word) => ReadonlySet<string> {
  const open = [...patterns].filter((pattern) => pattern.startsWith('*') && pattern.length > 1);
  const known = new Map<string, ReadonlySet<string>>();
  const lookUp = (plain: string): ReadonlySet<string> => {
    const met = new Set<string>();
    if (patterns.has(plain)) met.add(plain);
    for (let length = 1; length <= plain.length; length++) {
      const prefix = `${plain.slice(0, length)}*`;
      if (patterns.has(prefix)) met.add(prefix);
    }
    for (const pattern of open) {
      const inner = pattern.slice(1);
      const meets = inner.endsWith('*')
        ? plain.includes(inner.slice(0, -1))
        : plain.endsWith(inner);
      if (meets) met.add(pattern);
    }
    if (/^\p{N}/u.test(plain) || numbers.has(plain)) met.add('0');
    return met;
  };
  return ({ plain, isName }) => {
    const before = known.get(plain) ?? lookUp(plain);
    known.set(plain, before);
    return isName ? new Set([...before, '@']) : before;
  };
}
