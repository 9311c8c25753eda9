import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Fact, Facts } from '../../document/tree.ts';
import { oneLine } from '../one-line.ts';
import { phrases, strong } from './phrases.ts';
import { type Block, standard } from './standard.ts';

const SPACE: PhrasingContent = { type: 'text', value: ' ' };

/** Labels and values: a list with bold labels, cards as paragraphs, dates on one line. */
export function facts(node: Facts, language: string): readonly Block[] {
  if (node.look === 'meta') return node.children.length === 0 ? [] : [dates(node, language)];
  if (node.look === 'cards') return node.children.flatMap(labelled);
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: node.children.map(item),
  };
  return node.children.length === 0 ? [] : [list];
}

function item(fact: Fact): ListItem {
  return { type: 'listItem', spread: false, children: [...labelled(fact)] };
}

/** The label, the value's paragraphs behind it on one line, then what is no paragraph. */
function labelled(fact: Fact): readonly Block[] {
  const label = oneLine(fact.label).trim();
  const mark = /[.:?!…]$/.test(label) ? '' : fact.mark;
  const words = wordsOf(fact).flatMap((paragraph) => [SPACE, ...paragraph]);
  const line: Paragraph = {
    type: 'paragraph',
    children: [strong(`${label}${mark}`), ...phrases(words)],
  };
  const rest = fact.children.filter(({ type }) => type !== 'paragraph');
  return [line, ...rest.map(standard)];
}

/** `Version 3.0 · applies from 1 October 2026`: only the first label keeps its capital. */
function dates(node: Facts, language: string): Paragraph {
  const parts = node.children.map((fact, index): readonly PhrasingContent[] => {
    const label = oneLine(fact.label);
    const lower = label.charAt(0).toLocaleLowerCase(language) + label.slice(1);
    const words = wordsOf(fact).flatMap((paragraph) => [SPACE, ...paragraph]);
    return [{ type: 'text', value: index === 0 ? label : ` · ${lower}` }, ...words];
  });
  return { type: 'paragraph', children: phrases(parts.flat()) };
}

function wordsOf(fact: Fact): readonly PhrasingContent[][] {
  return fact.children.flatMap((block) => (block.type === 'paragraph' ? [block.children] : []));
}
