import { type ByLanguage, inLanguage } from '../../text/by-language.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import type { SuggestWords } from './languages/language.ts';

const languages: ByLanguage<SuggestWords> = { en, de };

/** The words of a language that lead to facts; nothing in a language that is not known. */
export function wordsOf(language: string): SuggestWords | undefined {
  return inLanguage(languages, language);
}
