const LISTED = 24;

/** Words as a message shows them; of a long list, the beginning. */
export function wordList(words: readonly string[]): string {
  const shown = words.slice(0, LISTED).map((word) => `\`${word}\``);
  return words.length > LISTED ? `${shown.join(', ')} …` : shown.join(', ');
}
