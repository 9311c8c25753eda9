import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import schema from '../generated/declaration-schema.js';
import validateDeclaration from '../generated/validate-declaration.js';
import type { Origin, Path } from '../source/origin.ts';
import { isMapping, type Value } from '../source/read-yaml.ts';
import { suggest } from '../text/suggest.ts';
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
  const known = new Set<string>();
  let rest = value;
  // Each round takes out what it refused; a value has no more layers than a path has members.
  for (let round = 0; round < 12; round += 1) {
    if (validateDeclaration(rest)) {
      return { value: rest, problems, refused: [...refused, ...emptied(refused, value, rest)] };
    }
    const all = validateDeclaration.errors ?? [];
    const errors = innermost(all.flatMap((error) => eachRepeated(error, rest)));
    for (const error of errors) {
      const at = pathOf(error);
      if (known.has(keyOf(at))) continue;
      known.add(keyOf(at));
      const parts = partsOf(error);
      const node = nodeAt(schema, parts);
      const isItem = Array.isArray(valueAt(rest, parts.slice(0, -1)));
      const what = { path: at, value: valueAt(rest, parts), schema: node, isItem };
      problems.push(explainError(error, what, origin));
      refused.push(at, ...meant(at, node));
    }
    rest = without(rest, errors.map(pathOf));
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

/** The validator names one pair of equal items; here every item that stands before is an error. */
function eachRepeated(error: ErrorObject, value: Value): readonly ErrorObject[] {
  const list = error.keyword === 'uniqueItems' ? valueAt(value, partsOf(error)) : undefined;
  if (!Array.isArray(list)) return [error];
  const seen = new Set<string>();
  return list.flatMap((item, i) => {
    const key = JSON.stringify(item);
    if (seen.has(key)) return [{ ...error, params: { i } }];
    seen.add(key);
    return [];
  });
}

/** Mappings and lists that hold nothing any more: what they held was refused, not missing. */
function emptied(refused: readonly Path[], before: Value, after: Value): readonly Path[] {
  const parents = refused.map((path): [string, Path] => [
    keyOf(path.slice(0, -1)),
    path.slice(0, -1),
  ]);
  return [...new Map(parents).values()].filter(
    (parent) => !isEmpty(valueAt(before, parent)) && isEmpty(valueAt(after, parent)),
  );
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

/** The path an error is about: the value, or the key that is too many or no key at all. */
function pathOf(error: ErrorObject): Path {
  const path = partsOf(error);
  const { additionalProperty, propertyName, i } = error.params;
  const member = additionalProperty ?? propertyName ?? i;
  return member === undefined ? path : [...path, String(member)];
}

/** Of several errors on one value, the first; of a key, that it is none. */
function innermost(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const byPath = new Map<string, ErrorObject>();
  for (const error of errors) {
    // What is wrong with a key is said by `propertyNames` itself.
    if (error.propertyName !== undefined) continue;
    const key = keyOf(pathOf(error));
    const known = byPath.get(key);
    if (!known || (known.keyword !== 'type' && error.keyword === 'type')) byPath.set(key, error);
  }
  return [...byPath.values()];
}

function keyOf(path: Path): string {
  return path.join('\u0001');
}

/** A value without what stands at the paths. */
function without(value: Value, paths: readonly Path[]): Value {
  const below = new Map<string, Path[]>();
  for (const [head = '', ...tail] of paths) {
    const known = below.get(head);
    if (known) known.push(tail);
    else below.set(head, [tail]);
  }
  const kept = (key: string, member: Value): readonly Value[] => {
    const inner = below.get(key);
    if (!inner) return [member];
    return inner.some(({ length }) => length === 0) ? [] : [without(member, inner)];
  };
  if (Array.isArray(value)) return value.flatMap((item, at) => kept(String(at), item));
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).flatMap(([key, member]) =>
    kept(key, member).map((left): [string, Value] => [key, left]),
  );
  return Object.fromEntries(entries);
}
