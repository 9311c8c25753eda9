/**
 * Takes a word, or several as they stand in an id, and the ids that are allowed; returns the one id
 * of which they are whole words, or nothing if there is none or more than one. Ids below another of
 * those found (`a.b` below `a`) are parts of it.
 */
export function suggestByWord(word: string, ids: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const found: string[] = [];
  for (const id of ids) {
    // Most ids do not hold the letters at all, which is told soonest.
    if (id.includes(wanted) && dotted(id).includes(dotted(wanted))) found.push(id);
  }
  const [broadest, ...others] = found.toSorted((a, b) => a.length - b.length);
  return others.every((id) => id.startsWith(`${broadest}.`)) ? broadest : undefined;
}

/** An id with the same mark at each end of a word. */
function dotted(id: string): string {
  return `.${id.replaceAll(/[_-]/g, '.')}.`;
}
