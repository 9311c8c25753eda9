import type { Element, ElementContent } from 'hast';
import type { BlockContent } from 'mdast';
import type { Fact, Facts } from '../../document/tree.ts';
import { element, lines, text } from './element.ts';
import type { Scope } from './scope.ts';

const CLASSES = {
  facts: ['pp-facts'],
  contact: ['pp-facts'],
  rights: ['pp-facts', 'pp-rights'],
  cards: ['pp-cards'],
  meta: ['pp-meta'],
} as const satisfies Record<Facts['look'], readonly string[]>;

/** Labels and values as a list of terms; a contact on its own stands in an address. */
export function facts(node: Facts, scope: Scope): Element {
  const values = node.look === 'cards' ? card : details;
  const rows = node.children.map((fact) =>
    element('div', {}, element('dt', {}, text(fact.label)), ...values(fact, scope)),
  );
  const list = element('dl', { className: [...CLASSES[node.look]] }, ...lines(rows));
  return node.look === 'contact' ? element('address', {}, list) : list;
}

function details(fact: Fact, scope: Scope): readonly Element[] {
  return fact.children.map((block) => element('dd', {}, ...content(block, scope)));
}

/** One value; what follows its first paragraph is set apart, as the link to more is. */
function card(fact: Fact, scope: Scope): readonly Element[] {
  const [first, ...rest] = fact.children.map((block) => content(block, scope));
  const parts = rest.map((part) => element('div', {}, ...part));
  return [element('dd', {}, ...(first ?? []), ...parts)];
}

function content(block: BlockContent, scope: Scope): readonly ElementContent[] {
  if (block.type === 'paragraph') return scope.value.all(block.children);
  return scope.value.one(block);
}
