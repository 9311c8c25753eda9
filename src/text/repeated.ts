import { sentenceKey } from './sentences.ts';

/** Shorter ones, such as “We do not sell data.”, are said twice for a reason. */
const LETTERS = 30;

/**
 * Takes sentences or paragraphs in order; returns those that say the same in the same words,
 * together, the earliest first. A Chinese or Japanese letter counts as two.
 */
export function repeatedTexts<T extends { readonly text: string }>(
  texts: readonly T[],
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of texts) {
    const key = sentenceKey(one.text);
    if (key.length * 2 <= LETTERS || widthOf(key) <= LETTERS) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function widthOf(text: string): number {
  return (
    text.length +
    (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0)
  );
}
