/** True for a word that starts with a small letter. */
export function startsSmall(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}

/** True for a word that starts with a capital. */
export function startsCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
