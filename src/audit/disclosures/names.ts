import { plainWord } from './terms.ts';

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
    for (const match of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}\p{N}]+/gu)) {
      const plain = plainWord(match[0]);
      if (/^\p{Ll}/u.test(match[0])) common.add(plain);
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
  const words = text.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (words.length > 1 && capital > words.length * 0.6) || !/\p{Ll}/u.test(text);
}
