import type { Origin } from '../source/origin.ts';
import { compare } from '../text/compare.ts';
import { type Path, segmentsOf } from './paths.ts';
import type { FactPlace } from './trace.ts';
import { isMapping, states } from './values.ts';

/** The values that a declaration holds at the paths of a provision, each once, in the order of the file. */
export function declaredFacts(
  declaration: object,
  patterns: readonly string[],
  origin: Origin,
  isConcerned: (path: Path) => boolean,
): readonly FactPlace[] {
  const found = new Map<string, FactPlace>();
  for (const pattern of patterns) {
    for (const path of pathsAt(declaration, segmentsOf(pattern), [])) {
      if (!isConcerned(path)) continue;
      const { file, line } = origin.value(path).range;
      found.set(path.join('\u0001'), { path, file, line });
    }
  }
  return [...found.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line);
}

function pathsAt(value: unknown, pattern: Path, path: Path): readonly Path[] {
  const [segment, ...rest] = pattern;
  if (segment === undefined) return states(value) ? [path] : [];
  if (!isMapping(value)) return [];
  // `none` is no member of a group but says that there is none; paths that mean it name it.
  const keys = segment === '*' ? Object.keys(value).filter((key) => key !== 'none') : [segment];
  return keys.flatMap((key) =>
    Object.hasOwn(value, key) ? pathsAt(value[key], rest, [...path, key]) : [],
  );
}
