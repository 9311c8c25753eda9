import { isCollection, isMap, isScalar, type Node, parseDocument } from 'yaml';
import schema from '../../src/generated/declaration-schema.js';
import { memberNode, resolveNode, type SchemaNode } from '../../src/schema/node.ts';
import { childrenOf, type Edit, type Span } from './children.ts';
import { choicesOf, type Form, formOf } from './forms.ts';

/** A place where something is written: a member of a mapping, or an item of a list. */
export interface Site {
  readonly path: readonly string[];
  /** Where the key stands; an item of a list has none. */
  readonly key: Span | undefined;
  readonly value: Span;
  /** Takes the site out and leaves a valid text. */
  readonly removal: Edit;
  /** A plain value as it is read; undefined for mappings and lists. */
  readonly plain: string | undefined;
  /** What may stand as the value. */
  readonly form: Form;
  /** The words of which the key is one, where the choice is the key. */
  readonly choices: readonly string[];
}

/** Every place of a text in the declaration language, in the order of the file. */
export function sitesOf(text: string): readonly Site[] {
  const sites: Site[] = [];
  visit(parseDocument(text).contents, schema, []);
  return sites;

  function visit(node: Node | null, shape: SchemaNode, path: readonly string[]): void {
    if (!isCollection(node)) return;
    const here = resolveNode(shape, schema);
    for (const { index, key, keySpan, value, valueSpan, removal } of childrenOf(node, text)) {
      const name = key ? (key.source ?? String(key.value)) : `${index}`;
      const member = isMap(node) ? memberNode(here, name) : (here.items ?? here);
      sites.push({
        path: [...path, name],
        key: keySpan,
        value: valueSpan,
        removal,
        plain: isScalar(value) ? String(value.value) : undefined,
        form: formOf(member ?? {}),
        choices: key ? choicesOf(here, path) : [],
      });
      visit(value, member ?? {}, [...path, name]);
    }
  }
}
