import { ALPHABETS, CAPITAL } from './letters.ts';

/** A label in the middle of a paragraph, and then the same words again: “Legal basis: The legal basis”. */
const LABEL = new RegExp(
  `(?<=[.!?] )([${CAPITAL}][${ALPHABETS}'’-]{1,20}(?: [${ALPHABETS}'’-]{2,20}){0,3}): (?:[${ALPHABETS}]{1,4} )?`,
  'gu',
);

/** Takes a paragraph; returns where a label within it is said again right behind its colon. */
export function repeatedLabels(
  text: string,
): readonly { readonly label: string; readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(LABEL)).flatMap(({ 0: found, 1: label = '', index }) => {
    const from = index + found.length;
    const again = text.slice(from, from + label.length);
    const isSame = again.toLowerCase() === label.toLowerCase();
    return isSame ? [{ label, start: index, end: from + label.length }] : [];
  });
}
