import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/rule.ts';
import type { Model, Path } from '../model/model.ts';
import type { Declared } from '../schema/declare.ts';
import { checkedRules } from './registry.ts';
import type { Facts } from './rule.ts';

/** Runs every rule over a linked declaration; `date` is today. */
export function lint(declared: Declared, model: Model, date: string): readonly Diagnostic[] {
  const { origin } = declared;
  const isOpen = openAt(declared);
  const facts: Facts = { model, date, origin, isOpen, hasOpen: openBelow(declared) };
  const found: Diagnostic[] = [];
  for (const rule of checkedRules) {
    for (const { path, message, at, how, related } of rule.check(facts)) {
      if (isOpen(path)) continue;
      const place = at === 'key' ? origin.key(path) : origin.value(path);
      const more = { ...(how ? { how } : {}), ...(related ? { related } : {}) };
      found.push(finding(rule, place, message, more));
    }
  }
  return found;
}

/** A fact is open where it, or a part above it, stands as TODO or was refused. */
function openAt({ declaration, open, refused }: Declared): (path: Path) => boolean {
  const paths = new Set(open.map(({ place }) => key(place.path)));
  // A mapping of nothing but open facts is open itself.
  for (const { place } of open) {
    const parent = place.path.slice(0, -1);
    if (holdsNothing(declaration, parent)) paths.add(key(parent));
  }
  for (const path of refused) paths.add(key(path));
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      if (paths.has(key(path.slice(0, length)))) return true;
    }
    return false;
  };
}

/** True for a path with something open below it. */
function openBelow({ open, refused }: Declared): (path: Path) => boolean {
  const parents = new Set<string>();
  for (const path of [...open.map(({ place }) => place.path), ...refused]) {
    for (let length = path.length - 1; length > 0; length -= 1) {
      parents.add(key(path.slice(0, length)));
    }
  }
  return (path) => parents.has(key(path));
}

function holdsNothing(declaration: object, path: Path): boolean {
  let at: unknown = declaration;
  for (const part of path) {
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[part] : undefined;
  }
  return (
    at === undefined || (typeof at === 'object' && at !== null && Object.keys(at).length === 0)
  );
}

function key(path: Path): string {
  return path.join('\u0001');
}
