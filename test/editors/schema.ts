import { readFileSync } from 'node:fs';
import { memberNode, resolveNode, type SchemaNode } from '../../src/schema/node.ts';

/** A node of the schema with the words for people. */
export interface Described extends SchemaNode {
  readonly description?: string;
}

/** The schema of the language, of which the one for editors is made. */
export const language: Described = JSON.parse(
  readFileSync('schemas/declaration.schema.json', 'utf8'),
);

/** The node of a member as it stands there, before its reference is followed. */
export function member(node: SchemaNode, key: string): Described | undefined {
  return memberNode(resolveNode(node, language), key);
}

/** What the schema says about a member: in its own place, or where its form is defined. */
export function described(node: Described): string | undefined {
  const form: Described = resolveNode(node, language);
  return node.description ?? form.description;
}
