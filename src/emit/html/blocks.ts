import type { ElementContent } from 'hast';
import type { PolicyBlock } from '../../document/tree.ts';
import { headingRanks } from '../heading-ranks.ts';
import { box } from './box.ts';
import { captioned } from './captioned.ts';
import { contacts, leadingContacts } from './contact.ts';
import { element } from './element.ts';
import { facts } from './facts.ts';
import type { Scope } from './scope.ts';
import { section } from './section.ts';

/** Writes blocks; two contacts or more in a row stand side by side. */
export function blocks(nodes: readonly PolicyBlock[], scope: Scope): ElementContent[] {
  const ranks = headingRanks(nodes, scope.level);
  const out: ElementContent[] = [];
  for (let at = 0; at < nodes.length; ) {
    const pairs = leadingContacts(nodes.slice(at));
    const node = nodes[at];
    if (pairs.length > 1) out.push(contacts(pairs, scope));
    else if (node) out.push(...block(node, ranks, scope));
    at += pairs.length > 1 ? 2 * pairs.length : 1;
  }
  return out;
}

function block(
  node: PolicyBlock,
  ranks: ReadonlyMap<number, number>,
  scope: Scope,
): readonly ElementContent[] {
  switch (node.type) {
    case 'section':
      return node.part === 'contents' ? [] : [section(node, scope)];
    case 'facts':
      return [facts(node, scope)];
    case 'box':
      return [box(node, scope)];
    case 'captioned':
      return [captioned(node, scope)];
    case 'heading':
      return [element(`h${ranks.get(node.depth) ?? 6}`, {}, ...scope.prose.all(node.children))];
    default:
      return scope.prose.one(node);
  }
}
