import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { resolveNode, type SchemaNode } from '../../src/schema/node.ts';
import { keysOf } from './keys.ts';
import { language, member } from './schema.ts';

/** The text of one of the project's examples. */
export function example(name: string): string {
  return readFileSync(`examples/${name}/privacy.yaml`, 'utf8');
}

/** A declaration in which every value at a depth is open; list items count as one deeper. */
export function openAt(text: string, depth: number): string {
  let facts = 0;
  return stringify(open(parse(text), 0));

  function open(value: unknown, level: number): unknown {
    if (level === depth) {
      facts += 1;
      return `TODO: which is fact ${facts}? (Legal)`;
    }
    if (Array.isArray(value)) return value.map((item) => open(item, level + 1));
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value).map(([key, below]) => [
      key,
      key === 'privacyc' ? below : open(below, level + 1),
    ]);
    return Object.fromEntries(entries);
  }
}

/** A declaration in which the keys of the language at a depth end in `X`, and what that gives. */
export function misspeltAt(text: string, depth: number) {
  const keys = keysOf(text).filter(({ path }) => path.length === depth && isFixed(path));
  const misspelt = [...keys].reverse().reduce((written, key) => {
    const end = key.offset + key.name.length;
    return `${written.slice(0, end - 1)}X${written.slice(end)}`;
  }, text);
  return {
    text: misspelt,
    places: keys.map(({ start }) => start),
    messages: keys.map(({ name }) => `Property ${name.slice(0, -1)}X is not allowed.`),
  };
}

/** True for a key of a mapping in which authors invent none. */
function isFixed(path: readonly string[]): boolean {
  const parent = path
    .slice(0, -1)
    .reduce<SchemaNode>((node, key) => member(node, key) ?? {}, language);
  const { properties = {}, patternProperties } = resolveNode(parent, language);
  return !patternProperties && (path.at(-1) ?? '') in properties;
}
