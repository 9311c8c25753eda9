import { inLanguage } from './by-language.ts';
import { everyMatch } from './every-match.ts';
import { qualifiers } from './qualifier-words.ts';
import type { Sentence } from './sentences.ts';
import { vagueWords } from './vague.ts';
import { hedges } from './vague-words.ts';

/** Takes prose and its language; returns the words that leave open what is done, in order. */
export function qualifiersIn(text: string, language: string): readonly Sentence[] {
  if (/^en(-|$)/.test(language)) {
    return vagueWords(text)
      .filter(
        ({ word, level }) =>
          level === 'core' || hedges.has(word.toLowerCase().replace(/\s+/g, ' ')),
      )
      .map(({ word, start, end }) => ({ text: word, start, end }));
  }
  const pattern = inLanguage(qualifiers, language);
  if (!pattern) return [];
  return Array.from(everyMatch(pattern, text), ({ 0: words, index }) => ({
    text: words,
    start: index,
    end: index + words.length,
  }));
}
