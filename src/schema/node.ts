/** The part of a JSON Schema node that the expansion of shorthands and the messages read. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly examples?: readonly (string | number)[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  /** A plain value in place of the mapping is this member, or these members. */
  readonly 'x-short'?: string | readonly string[];
  /** A word in place of the mapping is the member of that name, with nothing more said. */
  readonly 'x-choice'?: boolean;
  /** This word stands for the empty mapping. */
  readonly 'x-empty'?: string;
}

const patterns = new Map<string, RegExp>();

/** Follows a `$ref` to the definition it names. */
export function resolveNode(node: SchemaNode, root: SchemaNode): SchemaNode {
  if (!node.$ref) return node;
  const name = node.$ref.slice(node.$ref.lastIndexOf('/') + 1);
  return root.$defs?.[name] ?? {};
}

/** The schema of a member, by its name or by the pattern its name matches. */
export function memberNode(node: SchemaNode, key: string): SchemaNode | undefined {
  const named = node.properties;
  if (named && Object.hasOwn(named, key)) return named[key];
  for (const [pattern, member] of Object.entries(node.patternProperties ?? {})) {
    const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
    patterns.set(pattern, known);
    if (known.test(key)) return member;
  }
  return undefined;
}

/** The schema of the value at a path; `$ref`s are followed. */
export function nodeAt(root: SchemaNode, path: readonly string[]): SchemaNode {
  let node = root;
  for (const part of path) {
    const item = /^\d+$/.test(part) ? node.items : undefined;
    node = resolveNode(memberNode(node, part) ?? item ?? {}, root);
  }
  return node;
}

/** The type names of a node, as a list. */
export function typesOf(node: SchemaNode): readonly string[] {
  return typeof node.type === 'string' ? [node.type] : (node.type ?? []);
}
