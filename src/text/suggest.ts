/**
 * Takes a misspelt word and the words that are allowed; returns the nearest allowed word, or
 * nothing if none is near. Near is at most one edit in three letters, counted without case.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    if (best === undefined || distance < limit || comesFirst(candidate, best, word)) {
      best = candidate;
    }
    limit = distance;
  }
  return best;
}

/** Of two words at the same distance, the one that shares the spelling or the length wins. */
function comesFirst(a: string, b: string, word: string): boolean {
  if (a === word || b === word) return a === word;
  const byLength = Math.abs(a.length - word.length) - Math.abs(b.length - word.length);
  return byLength === 0 ? a < b : byLength < 0;
}

/** Damerau-Levenshtein distance with adjacent swaps; any number above `limit` means "too far". */
function editDistance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [rows, columns] = [a.length, b.length];
  while (rows > start && columns > start && a[rows - 1] === b[columns - 1]) {
    rows--;
    columns--;
  }
  let before: number[] = new Array(columns + 1).fill(tooFar);
  let above = before.map((_, j) => Math.max(0, j - start));
  let row = before.slice();
  for (let i = start + 1; i <= rows; i++) {
    // Cells further than `limit` from the diagonal can only lead beyond it.
    const first = Math.max(start + 1, i - limit);
    const last = Math.min(columns, i + limit);
    row[first - 1] = first === start + 1 ? i - start : tooFar;
    if (last < columns) row[last + 1] = tooFar;
    let least = row[first - 1] ?? tooFar;
    for (let j = first; j <= last; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let cell = Math.min(above[j] ?? 0, row[j - 1] ?? 0) + 1;
      cell = Math.min(cell, (above[j - 1] ?? 0) + cost);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i - 2 >= start && j - 2 >= start) {
        cell = Math.min(cell, (before[j - 2] ?? 0) + 1);
      }
      row[j] = cell;
      least = Math.min(least, cell);
    }
    if (least > limit) return tooFar;
    [before, above, row] = [above, row, before];
  }
  return above[columns] ?? tooFar;
}
