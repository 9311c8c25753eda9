import { type ByLanguage, inLanguage } from '../../text/by-language.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import type { SuggestWords } from './languages/language.ts';
import { nl } from './languages/nl.ts';
import { pt } from './languages/pt.ts';
import { zh } from './languages/zh.ts';

const languages: ByLanguage<SuggestWords> = { en, de, fr, es, it, nl, pt, ja, zh };

/** The words of a language that lead to facts; nothing in a language that is not known. */
export function wordsOf(language: string): SuggestWords | undefined {
  return inLanguage(languages, language);
}
