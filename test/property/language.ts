import { readFileSync } from 'node:fs';

/** A node of the declaration's JSON Schema, as the generators read it. */
export interface Node {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly patternProperties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

/** A place of the language: its path, with `*` for a key that the declaration chooses. */
export interface Slot {
  readonly path: readonly string[];
  readonly node: Node;
}

const file = new URL('../../schemas/declaration.schema.json', import.meta.url);

export const language: Node = JSON.parse(readFileSync(file, 'utf8'));

/** The definition behind a `$ref`, with the examples of the place that refers to it. */
export function resolve(node: Node): Node {
  const name = node.$ref?.split('/').at(-1);
  return name === undefined ? node : { ...language.$defs?.[name], ...node };
}

/** The type names of a node. */
export function typesOf({ type = [] }: Node): readonly string[] {
  return typeof type === 'string' ? [type] : type;
}

/** Members of these are languages, not keys of the language. */
const TEXTS = new Set(['text', 'markdown', 'localUrl']);

function below(node: Node, path: readonly string[]): readonly Slot[] {
  const { title = '', properties = {}, patternProperties = {} } = resolve(node);
  if (TEXTS.has(title)) return [];
  const members = [
    ...Object.entries(properties),
    ...Object.values(patternProperties).map((member): [string, Node] => ['*', member]),
  ];
  return members.flatMap(([key, member]): readonly Slot[] => {
    const at = [...path, key];
    return [{ path: at, node: member }, ...below(member, at)];
  });
}

/** Every place of the language. */
export const slots: readonly Slot[] = below(language, []);
