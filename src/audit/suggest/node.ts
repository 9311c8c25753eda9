/** A fact with the line of the text that it stands on, or an open one. */
export interface Fact {
  readonly value: string | number;
  readonly line: number | undefined;
}

/** A part of a declaration: a fact, a list, or a mapping. */
export type Node = Fact | readonly Node[] | ReadonlyMap<string, Node>;

/** A fact that the text states. */
export function fact(value: string | number, line?: number): Fact {
  return { value, line };
}

/** A fact that the text leaves open; the line is the one that speaks of it. */
export function open(what: string, line?: number): Fact {
  return { value: `TODO: ${what}`, line };
}

/** True for a fact that is open. */
export function isOpen({ value }: Fact): boolean {
  return typeof value === 'string' && value.startsWith('TODO: ');
}

/** A mapping of those members that are there, in order. */
export function mapping(
  members: Readonly<Record<string, Node | undefined>>,
): ReadonlyMap<string, Node> {
  return new Map(
    Object.entries(members).flatMap(([key, node]): [string, Node][] => (node ? [[key, node]] : [])),
  );
}

/** Every fact of a part, in order. */
export function factsIn(node: Node): readonly Fact[] {
  if (node instanceof Map) return [...node.values()].flatMap(factsIn);
  return isList(node) ? node.flatMap(factsIn) : [node as Fact];
}

export function isList(node: Node): node is readonly Node[] {
  return Array.isArray(node);
}
