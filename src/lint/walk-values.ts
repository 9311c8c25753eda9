import schema from '../generated/declaration-schema.js';
import type { Path } from '../model/model.ts';
import type { Declaration } from '../schema/declaration.ts';
import { memberNode, resolveNode, type SchemaNode } from '../schema/node.ts';
import { isMapping, type Value } from '../source/read-yaml.ts';

/** A single value of a declaration, in its long form. */
export interface Leaf {
  readonly path: Path;
  readonly value: string;
  /** What the schema calls it, such as `text` or `country`; `word` for one of a fixed list. */
  readonly form: string;
  /** Of a text: the language it is in. */
  readonly language: string | undefined;
}

/** A mapping of a declaration, with the names of its members. */
export interface Branch {
  readonly path: Path;
  readonly members: readonly string[];
}

interface Walked {
  readonly leaves: readonly Leaf[];
  readonly branches: readonly Branch[];
}

const TEXTS = new Set(['text', 'markdown', 'localUrl']);
const known = new WeakMap<Declaration, Walked>();

/** Every string and every mapping of a declaration, in the order of the file. */
export function walkValues(declaration: Declaration): Walked {
  const before = known.get(declaration);
  if (before) return before;
  const leaves: Leaf[] = [];
  const branches: Branch[] = [];
  walk(declaration as Value, schema, [], 'string');
  const walked = { leaves, branches };
  known.set(declaration, walked);
  return walked;

  function walk(value: Value, part: SchemaNode, path: Path, inherited: string): void {
    const node = resolveNode(part, schema);
    const form = node.title ?? (node.enum ? 'word' : inherited);
    if (Array.isArray(value)) {
      const items = node.items ?? {};
      for (const [index, item] of value.entries()) walk(item, items, [...path, `${index}`], form);
    } else if (isMapping(value)) {
      walkMembers(value, node, path, form);
    } else if (typeof value === 'string') {
      leaves.push({ path, value, form, language: undefined });
    }
  }

  function walkMembers(value: object, node: SchemaNode, path: Path, form: string): void {
    const members = Object.entries(value) as [string, Value][];
    if (TEXTS.has(form)) {
      for (const [language, text] of members) {
        if (typeof text === 'string') {
          leaves.push({ path: [...path, language], value: text, form, language });
        }
      }
      return;
    }
    branches.push({ path, members: members.map(([name]) => name) });
    for (const [name, member] of members) {
      walk(member, memberNode(node, name) ?? {}, [...path, name], 'string');
    }
  }
}
