import { isMapping } from './values.ts';

export type Path = readonly string[];

/** A path of the law's index as segments; `*` stands for any one key. */
export function segmentsOf(pattern: string): Path {
  return pattern.split('.');
}

/** True for a path that is the pattern's own or lies below it. */
export function isAtOrBelow(path: Path, pattern: Path): boolean {
  return path.length >= pattern.length && isOnTheWay(path, pattern);
}

/** True where every segment that both have is the same; `*` is the same as any. */
export function isOnTheWay(path: Path, pattern: Path): boolean {
  return pattern.every((segment, at) => {
    const key = path[at];
    return key === undefined || segment === '*' || segment === key;
  });
}

/**
 * True for a path so close above a pattern that leaving it open leaves the pattern open: its
 * parent, or a group whose members the pattern looks at.
 */
export function isJustAbove(path: Path, pattern: Path): boolean {
  const rest = pattern.slice(path.length);
  return rest.length > 0 && isOnTheWay(path, pattern) && (rest.length === 1 || rest[0] === '*');
}

/** The segments of a dotted path; keys of the declaration may hold dots themselves. */
export function splitPath(path: string, declaration: object): Path {
  const found: string[] = [];
  let at: unknown = declaration;
  let rest = path;
  while (rest !== '') {
    const key = keyOf(at, rest) ?? rest.split('.')[0] ?? rest;
    found.push(key);
    at = isMapping(at) ? at[key] : undefined;
    rest = rest.slice(key.length + 1);
  }
  return found;
}

/** The longest key of a value with which a dotted path goes on. */
function keyOf(value: unknown, path: string): string | undefined {
  if (!isMapping(value)) return undefined;
  return Object.keys(value)
    .filter((key) => path === key || path.startsWith(`${key}.`))
    .sort((a, b) => b.length - a.length)[0];
}
