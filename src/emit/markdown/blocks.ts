import type { RootContent } from 'mdast';
import type { PolicyBlock } from '../../document/tree.ts';
import { headingRanks } from '../heading-ranks.ts';
import { facts } from './facts.ts';
import { phrases } from './phrases.ts';
import type { Scope } from './scope.ts';
import { headingAt, section } from './section.ts';
import { standard, table } from './standard.ts';

/** Writes blocks in their order. */
export function blocks(nodes: readonly PolicyBlock[], scope: Scope): RootContent[] {
  const ranks = headingRanks(nodes, scope.level);
  return nodes.flatMap((node) => block(node, ranks, scope));
}

function block(
  node: PolicyBlock,
  ranks: ReadonlyMap<number, number>,
  scope: Scope,
): readonly RootContent[] {
  switch (node.type) {
    case 'section':
      return section(node, scope);
    case 'facts':
      return facts(node, scope.language);
    case 'box': {
      const level = scope.level + 1;
      return [headingAt(level, node.title), ...scope.blocks(node.children, { ...scope, level })];
    }
    case 'captioned':
      return [table(node.table)];
    case 'heading':
      return [{ ...headingAt(ranks.get(node.depth) ?? 6, ''), children: phrases(node.children) }];
    default:
      return [standard(node)];
  }
}
