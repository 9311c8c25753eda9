import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A tree as HTML, with the references of characters that people can read. */
export function serialise(tree: Nodes): string {
  return toHtml(tree, { characterReferences: { useNamedReferences: true } });
}
