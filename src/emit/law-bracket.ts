import type { Nodes } from 'mdast';
import type { LawNote } from '../document/tree.ts';

/**
 * The laws that stand side by side from this one on, as one bracket with the space before it;
 * nothing where an earlier neighbour has opened the bracket.
 */
export function lawBracket(node: LawNote, siblings: readonly Nodes[]): string | undefined {
  const at = siblings.indexOf(node);
  const before = siblings[at - 1];
  if (before?.type === 'lawNote') return undefined;
  const laws = [node.value, ...lawsFrom(siblings.slice(at + 1))].join(', ');
  return before === undefined ? `(${laws})` : ` (${laws})`;
}

function lawsFrom(siblings: readonly Nodes[]): readonly string[] {
  const [first, ...rest] = siblings;
  return first?.type === 'lawNote' ? [first.value, ...lawsFrom(rest)] : [];
}
