import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import type { LanguageCues } from './languages/language.ts';
import { nl } from './languages/nl.ts';
import { pt } from './languages/pt.ts';
import { zh } from './languages/zh.ts';

/** The languages that notices are searched in, by ISO 639-1 code. */
export const languages: Readonly<Record<string, LanguageCues>> = {
  de,
  en,
  es,
  fr,
  it,
  ja,
  nl,
  pt,
  zh,
};
