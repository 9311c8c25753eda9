import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import schema from '../generated/declaration-schema.js';
import validateDeclaration from '../generated/validate-declaration.js';
import type { Origin, Path } from '../source/origin.ts';
import type { Mapping, Value } from '../source/read-yaml.ts';
import { suggest } from '../text/suggest.ts';
import { isMapping } from './expand.ts';
import { explainError } from './explain-error.ts';
import { nodeAt, type SchemaNode } from './node.ts';

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
    if (validateDeclaration(rest)) {
      return { value: rest, problems, refused: [...refused, ...emptied(refused, value, rest)] };
    }
    const errors = innermost(validateDeclaration.errors ?? []);
    for (const error of errors) {
      const at = pathOf(error);
      if (refused.some((path) => samePath(path, at))) continue;
      const parts = partsOf(error);
      const node = nodeAt(schema, parts);
      const what = { path: at, value: valueAt(rest, parts), schema: node };
      problems.push(explainError(error, what, origin));
      refused.push(at, ...meant(at, node));
    }
    rest = errors.map(pathOf).sort(laterFirst).reduce(without, rest);
  }
  return { value: {}, problems, refused };
}

/** The key that a misspelt one stands for: it must not be missed as well. */
function meant(path: Path, node: SchemaNode): readonly Path[] {
  const key = path.at(-1) ?? '';
  const known = Object.keys(node.properties ?? {});
  const near = known.includes(key) ? undefined : suggest(key, known);
  return near ? [[...path.slice(0, -1), near]] : [];
}

/** Mappings and lists that hold nothing any more: what they held was refused, not missing. */
function emptied(refused: readonly Path[], before: Value, after: Value): readonly Path[] {
  return refused
    .map((path) => path.slice(0, -1))
    .filter((parent) => !isEmpty(valueAt(before, parent)) && isEmpty(valueAt(after, parent)));
}

function isEmpty(value: Value): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function valueAt(value: Value, path: Path): Value {
  let at: Value | undefined = value;
  for (const part of path) {
    if (Array.isArray(at)) at = at[Number(part)];
    else at = isMapping(at) ? at[part] : undefined;
  }
  return at ?? null;
}

/** The parts of the path of the value that an error is about. */
function partsOf(error: ErrorObject): Path {
  return error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The path an error is about: the value, or the key that is too many. */
function pathOf(error: ErrorObject): Path {
  const path = partsOf(error);
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
