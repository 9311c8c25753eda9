/** A declaration without one of its facts. */
export interface Removal {
  /** Dotted; a member of a list is its value in brackets. */
  readonly path: string;
  /** What was taken out, where it is a single value. */
  readonly value: string | undefined;
  readonly left: object;
}

type Keys = readonly string[];

/**
 * A declaration without each of its values, list members, lists and mappings in turn. What stands
 * alone in its parent goes with it: an empty mapping or list is no fact but a mistake.
 */
export function removalsOf(declaration: object): readonly Removal[] {
  return placesOf(declaration).map(({ keys, path, value }) => {
    const left = structuredClone(declaration);
    remove(left, keys);
    return { path, value, left };
  });
}

/** A declaration without several of its facts, each by its path. */
export function without(declaration: object, paths: readonly string[]): object {
  const left = structuredClone(declaration);
  for (const path of paths) remove(left, path.split('.'));
  return left;
}

interface Place extends Pick<Removal, 'path' | 'value'> {
  readonly keys: Keys;
}

function placesOf(parent: object, keys: Keys = [], at = ''): readonly Place[] {
  return Object.entries(parent).flatMap(([key, value]: [string, unknown]): readonly Place[] => {
    const single = typeof value === 'object' ? undefined : String(value);
    const name = Array.isArray(parent) ? `[${single}]` : at === '' ? key : `.${key}`;
    const place = { keys: [...keys, key], path: `${at}${name}`, value: single };
    const inner = single === undefined ? placesOf(value as object, place.keys, place.path) : [];
    if (place.path === 'privacyc') return [];
    // The last thing in a mapping or list is removed with it; the deepest path names the fact.
    const only = inner.length > 0 && Object.keys(value as object).length === 1;
    return only ? inner : [place, ...inner];
  });
}

function remove(root: object, keys: Keys): void {
  const [key = '', ...parents] = keys.toReversed();
  const path = parents.toReversed();
  const parent = path.reduce((node, one) => (node as Record<string, object>)[one] ?? {}, root);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete (parent as Record<string, unknown>)[key];
  if (Object.keys(parent).length === 0 && path.length > 0) remove(root, path);
}
