import { en } from './languages/en.ts';
import type { LanguageCues } from './languages/language.ts';

/** The languages that notices are searched in, by ISO 639-1 code. */
export const languages: Readonly<Record<string, LanguageCues>> = { en };
