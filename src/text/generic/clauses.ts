/** Takes a phrase; returns it in lower case with single spaces, straight quotes and British -is-. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\borgani[sz]ation/g, 'organisation')
    .replace(/\b(person|custom|optim|util|anonym)i[sz](?=e|ing|ation)/g, '$1is')
    .replace(/[\s"“”]+/g, ' ')
    .trim();
}

/** Takes a phrase; returns its parts between commas, full stops, "and", "or" and "but". */
export function clauses(text: string): readonly string[] {
  return normalise(text)
    .split(/[,;:.()/–—]|\b(?:and|or|but|as well as)\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Takes a phrase and the shapes of an empty formula; true if each of its clauses is one. */
export function isOnly(text: string, formulas: readonly RegExp[]): boolean {
  const parts = clauses(text);
  return parts.length > 0 && parts.every((part) => formulas.some((formula) => formula.test(part)));
}
