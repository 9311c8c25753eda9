import { compare } from './compare.ts';

/** Printable ASCII in the order of the Unicode collation for English, which is slow to load. */
const ORDER = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz';
const PLAIN = /^[ -~]*$/;

/** The order of two names as a reader of the language looks for them. */
export function byAlphabet(a: string, b: string, language: string): number {
  if (language !== 'en' || !PLAIN.test(a) || !PLAIN.test(b)) return a.localeCompare(b, language);
  // Of two that differ in capitals alone the one with the small letter comes first.
  return compare(placesOf(a), placesOf(b)) || compare(b, a);
}

function placesOf(name: string): string {
  return String.fromCharCode(...Array.from(name.toLowerCase(), (one) => ORDER.indexOf(one)));
}
