import type { Alias, Node } from 'yaml';

/** What an alias stands for: a node, nothing, or the very value that it stands in. */
export type Target = Node | 'unknown' | 'itself';

/** Resolves aliases in the order of the file, as each anchor is met. */
export class Aliases {
  readonly #anchors = new Map<string, Node>();
  readonly #targets = new Map<Alias, Node>();
  readonly #entered = new Set<Node>();

  /** Notes the anchor of a node that stands in the file itself, not in a repetition. */
  note(node: Node & { readonly anchor?: string | undefined }): void {
    if (node.anchor) this.#anchors.set(node.anchor, node);
  }

  enter(node: Node): void {
    this.#entered.add(node);
  }

  leave(node: Node): void {
    this.#entered.delete(node);
  }

  /** The node of the last anchor of that name before the alias; in a repetition, the same again. */
  target(alias: Alias): Target {
    const node = this.#targets.get(alias) ?? this.#anchors.get(alias.source);
    if (!node) return 'unknown';
    this.#targets.set(alias, node);
    return this.#entered.has(node) ? 'itself' : node;
  }
}
