import type { Alias, Node } from 'yaml';

/** What an alias stands for: a node, nothing, or the very value that it stands in. */
export type Target = Node | 'unknown' | 'itself';

/** Resolves aliases in the order of the file, as each anchor is seen. */
export class Aliases {
  readonly #anchors = new Map<string, Node>();
  readonly #targets = new Map<Alias, Node>();
  readonly #entered = new Set<Node>();

  /** Notes that reading a node begins; gives what ends it. */
  enter(node: Node & { readonly anchor?: string | undefined }, isCopy: boolean): () => void {
    if (node.anchor && !isCopy) this.#anchors.set(node.anchor, node);
    this.#entered.add(node);
    return () => this.#entered.delete(node);
  }

  /** The node of the last anchor of that name before the alias; a copy has that of its original. */
  target(alias: Alias): Target {
    const node = this.#targets.get(alias) ?? this.#anchors.get(alias.source);
    if (!node) return 'unknown';
    this.#targets.set(alias, node);
    return this.#entered.has(node) ? 'itself' : node;
  }
}
