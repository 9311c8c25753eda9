import { startsCapital, startsSmall } from '../../text/first-letter.ts';
import { ALPHABETS, WORDS } from '../../text/letters.ts';
import { plainWord } from './terms.ts';

const WORD = new RegExp(`[${ALPHABETS}][${WORDS}]+`, 'g');
const LONG_WORD = new RegExp(`[${ALPHABETS}]{4,}`, 'g');
const OPENING = /(?:^|[.!?:;•–—|>"“„«‘]|\d\)|\n)\s*[*_([]*$/u;

/**
 * Takes the sentences of a text and the words that bear a capital anyway; returns, in small
 * letters, the words that this text writes as names: with a capital inside a sentence, and never
 * without one.
 */
export function namesIn(
  sentences: Iterable<{ readonly text: string }>,
  capitals: ReadonlySet<string>,
): ReadonlySet<string> {
  const names = new Set<string>();
  const common = new Set<string>();
  for (const { text } of sentences) {
    const isTitle = mostlyCapital(text);
    for (const match of text.matchAll(WORD)) {
      const plain = plainWord(match[0]);
      if (startsSmall(match[0])) common.add(plain);
      else if (!isTitle && plain.length > 2 && !capitals.has(plain)) {
        const before = text.slice(Math.max(0, match.index - 6), match.index);
        if (match.index > 0 && !OPENING.test(before)) names.add(plain);
      }
    }
  }
  for (const word of common) names.delete(word);
  return names;
}

/** Titles Write Every Word Like This, and tell nothing about names. */
function mostlyCapital(text: string): boolean {
  const words = text.match(LONG_WORD) ?? [];
  const capital = words.filter(startsCapital).length;
  return (words.length > 1 && capital > words.length * 0.6) || text === text.toUpperCase();
}
