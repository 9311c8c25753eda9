import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';

/** A declaration without one of its facts. */
export interface Removal {
  /** Dotted; an item of a list is its value in brackets. */
  readonly path: string;
  /** The value that was taken out, where it is a single one. */
  readonly value: string | undefined;
  readonly yaml: string;
}

/** A declaration once for each leaf, each item of a list and each mapping, without it. */
export function removalsOf(yaml: string): readonly Removal[] {
  return pathsOf(parseDocument(yaml).contents).map(({ keys, path, value }) => {
    const document = parseDocument(yaml);
    remove(document, keys);
    return { path, value, yaml: document.toString() };
  });
}

interface Place {
  readonly keys: readonly (string | number)[];
  readonly path: string;
  readonly value: string | undefined;
}

function pathsOf(node: unknown, keys: Place['keys'] = [], path = ''): readonly Place[] {
  const own = keys.length > 0 && path !== 'privacyc' ? [{ keys, path, value: valueOf(node) }] : [];
  if (isMap(node)) {
    return [...own, ...node.items.flatMap(({ key, value }) => {
      const name = String(isScalar(key) ? key.value : key);
      return pathsOf(value, [...keys, name], path ? `${path}.${name}` : name);
    })];
  }
  if (isSeq(node)) {
    return [...own, ...node.items.flatMap((item, at) => pathsOf(item, [...keys, at], `${path}[${valueOf(item)}]`))];
  }
  return own;
}

function valueOf(node: unknown): string | undefined {
  return isScalar(node) ? String(node.source ?? node.value) : undefined;
}

/** What holds nothing any more goes too: an empty mapping or list is no fact but a mistake. */
function remove(document: ReturnType<typeof parseDocument>, keys: Place['keys']): void {
  document.deleteIn(keys);
  const parent = keys.slice(0, -1);
  const left = parent.length > 0 ? (document.getIn(parent) as Node | undefined) : undefined;
  if ((isMap(left) || isSeq(left)) && left.items.length === 0) remove(document, parent);
}
