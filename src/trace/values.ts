/** True for a mapping of a declaration; a list is none. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a value that says something; a mapping that is empty says its own key. */
export function states(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (Array.isArray(value)) return value.some(states);
  if (!isMapping(value)) return true;
  const members = Object.values(value);
  return members.length === 0 || members.some(states);
}

/** The value at a path of a declaration. */
export function valueAt(declaration: object, path: readonly string[]): unknown {
  let at: unknown = declaration;
  for (const key of path) {
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  }
  return at;
}
