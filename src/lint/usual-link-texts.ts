/**
 * Words that a usual name of a privacy notice contains, by language, as of 2026-11-22.
 * Source: WP260 rev.01, paragraph 11, for English; own list for the others.
 */
const USUAL: Readonly<Record<string, RegExp>> = {
  en: /\b(?:privacy|data protection|personal data)\b/i,
  de: /datenschutz|privatsphäre/i,
  fr: /confidentialité|données|vie privée/i,
  es: /privacidad|protección de datos|datos personales/i,
  it: /privacy|protezione dei dati|dati personali/i,
  nl: /privacy|gegevensbescherming|persoonsgegevens/i,
  pt: /privacidade|proteção de dados|dados pessoais/i,
  pl: /prywatno|dane osobowe|danych osobowych|rodo/i,
};

/** Takes the words of a link; true if people look for a privacy notice under them. */
export function usualLinkText(text: string, language: string): boolean {
  const usual = USUAL[language.split('-')[0] ?? ''];
  return !usual || usual.test(text);
}
