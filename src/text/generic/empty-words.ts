import { WORDS } from '../letters.ts';

const part = new RegExp(`[${WORDS}§]+(?:['-][${WORDS}]+)*`, 'g');

/** Takes a list of words; returns it as a set. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Takes a phrase; returns it in lower case with single spaces, plain quotes and British spelling. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\b(organ|personal|custom|optim|author)iz(?=e|ing|ation)/g, '$1is')
    .replace(/\banalyz(?=e|ing)/g, 'analys')
    .replace(/\bfulfill\b/g, 'fulfil')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Takes a phrase, words that say nothing in its place, and the formula to look for; true if the
 * phrase holds the formula and nothing but such words. One word more makes a phrase concrete.
 */
export function saysOnly(text: string, empty: ReadonlySet<string>, formula: RegExp): boolean {
  const phrase = normalise(text);
  const parts = phrase.match(part) ?? [];
  return formula.test(phrase) && parts.every((each) => empty.has(each));
}
