import { englishNames } from '../../generated/country-names.js';

const names = new Map<string, Intl.DisplayNames>();

const ORGANISATION: Readonly<Record<string, string>> = { en: 'an international organisation' };

/** A country's name in the language; `INT` stands for an international organisation. */
export function countryName(code: string, language: string): string {
  if (code === 'INT') return ORGANISATION[language.slice(0, 2)] ?? code;
  const english = language === 'en' ? englishNames[code] : undefined;
  return english ?? nameIn(language, code);
}

function nameIn(language: string, code: string): string {
  const known = names.get(language) ?? new Intl.DisplayNames([language, 'en'], { type: 'region' });
  names.set(language, known);
  return known.of(code) ?? code;
}
