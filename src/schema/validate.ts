import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import validateDeclaration from '../generated/validate-declaration.js';
import type { Origin, Path } from '../source/origin.ts';
import type { Mapping, Value } from '../source/read-yaml.ts';
import { isMapping } from './expand.ts';
import { explainError } from './explain-error.ts';

/** What is left of a declaration once everything that the schema refuses is taken out. */
export interface Validated {
  readonly value: Value;
  readonly problems: readonly Diagnostic[];
  /** Paths where something was refused: nothing further is said about them. */
  readonly refused: readonly Path[];
}

/** Checks a declaration's shape; one problem per mistake, at the value or at the key. */
export function validate(value: Value, origin: Origin): Validated {
  const problems: Diagnostic[] = [];
  const refused: Path[] = [];
  let rest = value;
  // Each round takes out what it refused; a value has no more layers than a path has members.
  for (let round = 0; round < 12; round += 1) {
    if (validateDeclaration(rest)) return { value: rest, problems, refused };
    const errors = innermost(validateDeclaration.errors ?? []);
    for (const error of errors) {
      const at = pathOf(error);
      if (refused.some((path) => samePath(path, at))) continue;
      problems.push(explainError(error, at, origin));
      refused.push(at);
    }
    rest = errors.map(pathOf).sort(laterFirst).reduce(without, rest);
  }
  return { value: {}, problems, refused };
}

/** The path an error is about: the value, or the key that is too many. */
function pathOf(error: ErrorObject): Path {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const extra =
    error.keyword === 'additionalProperties' ? error.params.additionalProperty : undefined;
  if (typeof extra === 'string') return [...path, extra];
  return error.keyword === 'uniqueItems' ? [...path, String(error.params.i)] : path;
}

/** Of several errors on one value, the first; of a value and its members, the members. */
function innermost(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const byPath = new Map<string, ErrorObject>();
  for (const error of errors) {
    const key = pathOf(error).join('\u0001');
    const known = byPath.get(key);
    if (!known || (known.keyword !== 'type' && error.keyword === 'type')) byPath.set(key, error);
  }
  return [...byPath.values()];
}

function laterFirst(a: Path, b: Path): number {
  return b.length - a.length || Number(b.at(-1)) - Number(a.at(-1)) || 0;
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

function without(value: Value, path: Path): Value {
  const [head, ...tail] = path;
  if (head === undefined) return {};
  if (Array.isArray(value)) {
    const index = Number(head);
    return tail.length === 0
      ? value.filter((_, at) => at !== index)
      : value.map((item, at) => (at === index ? without(item, tail) : item));
  }
  if (!isMapping(value)) return value;
  const entries: [string, Value][] = [];
  for (const [key, member] of Object.entries(value)) {
    if (key !== head) entries.push([key, member]);
    else if (tail.length > 0) entries.push([key, without(member, tail)]);
  }
  return Object.fromEntries(entries) satisfies Mapping;
}
