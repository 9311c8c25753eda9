/** The languages whose words the checks of prose know. */
export type TextLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pt' | 'ja' | 'zh';

/** Words for a check; a language that is not here is one in which it says nothing. */
export type ByLanguage<T> = Readonly<Partial<Record<TextLanguage, T>>>;

/** Takes a table and a language tag such as `de-AT`; returns what the table has for the language. */
export function inLanguage<T>(table: ByLanguage<T>, tag: string): T | undefined {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(table, language) ? table[language as TextLanguage] : undefined;
}
