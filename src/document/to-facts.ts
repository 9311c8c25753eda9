import type { BlockContent, List, ListItem, Paragraph } from 'mdast';
import type { Fact, Facts, PolicyBlock } from './tree.ts';

/**
 * A list whose every item starts with a bold label (`**Purpose:** …`, `**Access (15).** …`) is a
 * set of facts: the one row shape that the emitters know.
 */
export function toFacts(block: PolicyBlock, cards: boolean): PolicyBlock {
  if (block.type !== 'list') return block;
  const facts = block.children.map(toFact);
  if (!facts.every((fact) => fact !== undefined)) return block;
  const statements = facts.every(({ mark }) => mark === '.');
  const look: Facts['look'] = cards ? 'cards' : statements ? 'rights' : 'facts';
  return { type: 'facts', look, children: facts };
}

function toFact(item: List['children'][number]): Fact | undefined {
  const [first, ...rest] = (item as ListItem).children;
  if (first?.type !== 'paragraph') return undefined;
  const [strong, ...words] = first.children;
  const label = strong?.type === 'strong' ? strong.children[0] : undefined;
  if (strong?.type !== 'strong' || label?.type !== 'text') return undefined;
  const text = strong.children.map((child) => ('value' in child ? child.value : '')).join('');
  const mark = text.endsWith('.') ? '.' : ':';
  const paragraph: Paragraph = { type: 'paragraph', children: trimStart(words) };
  const children: BlockContent[] = [paragraph, ...(rest as BlockContent[])];
  return { type: 'fact', label: text.replace(/[.:]$/, ''), mark, children };
}

function trimStart(words: Paragraph['children']): Paragraph['children'] {
  const [first, ...rest] = words;
  if (first?.type !== 'text') return words;
  const value = first.value.trimStart();
  return value === '' ? rest : [{ ...first, value }, ...rest];
}
