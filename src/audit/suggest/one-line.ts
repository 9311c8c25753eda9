import { blank } from '../disclosures/shapes.ts';

/** Takes words of a text; returns them on one line, without characters that hide or turn others. */
export function oneLine(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .trim();
}

/** The same of the first words that have a letter, where gaps part them. */
export function told(words: string): string {
  return oneLine(words.split(blank).find((part) => /\p{L}/u.test(part)) ?? '');
}
