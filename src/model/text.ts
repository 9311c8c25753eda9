import type { Text } from './model.ts';

/** The text in a language; where it is not translated, in the first language it has. */
export function say(text: Text | undefined, language: string): string | undefined {
  if (!text) return undefined;
  return text[language] ?? text[language.split('-')[0] ?? ''] ?? Object.values(text)[0];
}

/** True for a text that says something: `none` alone leaves an empty one. */
export function hasWords(text: Text | undefined): text is Text {
  return text !== undefined && Object.keys(text).length > 0;
}
