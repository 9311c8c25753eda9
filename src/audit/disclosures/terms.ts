import { startsCapital } from '../../text/first-letter.ts';
import { WORDS } from '../../text/letters.ts';
import { listsBy } from './lists-by.ts';
import { plainCharacters, plainLetters } from './normal-form.ts';

/** A word as it is compared, and whether its text writes it as a name. */
export interface Word {
  readonly plain: string;
  readonly isName: boolean;
}

/** Finds which of its terms occur in a sentence. */
export type TermFinder<Text> = (text: Text) => Iterable<string>;

const WORD = new RegExp(`[${WORDS}]+`, 'g');

/** No word of any language is longer, and a hostile one shall not cost more. */
const LONGEST_WORD = 48;

/** Takes a text and the names in it; returns its words; hyphens and apostrophes part words. */
export function wordsOf(text: string, names: ReadonlySet<string>): readonly Word[] {
  return (text.match(WORD) ?? []).map((raw) => {
    const plain = plainWord(raw);
    return { plain, isName: names.has(plain) && startsCapital(raw) };
  });
}

/** A word as it is compared. */
export function plainWord(raw: string): string {
  return plainLetters(raw.slice(0, LONGEST_WORD));
}

/** Prepares terms of words; what it returns takes time linear in the words of a sentence. */
export function wordFinder(
  terms: Iterable<string>,
  numbers: ReadonlySet<string>,
): TermFinder<readonly Word[]> {
  const split = Array.from(terms, (term) => ({ term, parts: term.split(' ').map(plainLetters) }));
  const byFirst = listsBy(split.map((each) => [each.parts[0] ?? '', each]));
  const patternsMetBy = patternFinder(new Set(split.flatMap(({ parts }) => parts)), numbers);
  return (words) => {
    const met = words.map(patternsMetBy);
    return met.flatMap((here, at) =>
      Array.from(here, (pattern) => byFirst.get(pattern) ?? [])
        .flat()
        .filter(({ parts }) => parts.every((part, ahead) => met[at + ahead]?.has(part)))
        .map(({ term }) => term),
    );
  };
}

/** Prepares terms of characters for a script without spaces. */
export function characterFinder(terms: Iterable<string>): TermFinder<string> {
  const plain = Array.from(terms, (term) => ({ term, plain: plainCharacters(term) }));
  const byFirst = listsBy(plain.map((each) => [each.plain.slice(0, 1), each]));
  return (text) => {
    const whole = plainCharacters(text);
    return Array.from(whole.matchAll(/./gsu)).flatMap(({ 0: first, index }) =>
      (byFirst.get(first) ?? [])
        .filter((each) => whole.startsWith(each.plain, index))
        .map(({ term }) => term),
    );
  };
}

/** Which patterns a word meets; each distinct word is looked up once. */
function patternFinder(
  patterns: ReadonlySet<string>,
  numbers: ReadonlySet<string>,
): (word: Word) => ReadonlySet<string> {
  const open = [...patterns].filter((pattern) => /^\*./.test(pattern));
  const known = new Map<string, ReadonlySet<string>>();
  const lookUp = (plain: string): ReadonlySet<string> => {
    const prefixes = Array.from(plain, (_, at) => `${plain.slice(0, at + 1)}*`);
    const closed = [plain, ...prefixes].filter((pattern) => patterns.has(pattern));
    const isNumber = /^[0-9０-９]/.test(plain) || numbers.has(plain);
    return new Set([
      ...closed,
      ...open.filter((pattern) => endsOrHolds(plain, pattern.slice(1))),
      ...(isNumber ? ['0'] : []),
    ]);
  };
  return ({ plain, isName }) => {
    const met = known.get(plain) ?? lookUp(plain);
    known.set(plain, met);
    return isName ? new Set([...met, '@']) : met;
  };
}

function endsOrHolds(plain: string, inner: string): boolean {
  return inner.endsWith('*') ? plain.includes(inner.slice(0, -1)) : plain.endsWith(inner);
}
