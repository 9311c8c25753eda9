import type { Link, Nodes, PhrasingContent, Strong } from 'mdast';
import { flatMap } from '../flat-map.ts';
import { joinTexts } from '../join-texts.ts';
import { lawBracket } from '../law-bracket.ts';
import { oneLine } from '../one-line.ts';
import { anchors } from './anchor.ts';
import { plainAddresses } from './plain-address.ts';

/** Phrases in what Markdown has: laws in brackets, days as text, open facts in bold. */
export function phrases(children: readonly PhrasingContent[]): PhrasingContent[] {
  return flatMap(written(children), (child): PhrasingContent | readonly PhrasingContent[] =>
    child.type === 'text' ? plainAddresses(child) : child,
  );
}

/** A value as text that stays text. */
export function text(value: string): PhrasingContent[] {
  return [plainAddresses({ type: 'text', value: oneLine(value) })].flat();
}

/** A value in bold. */
export function strong(value: string): Strong {
  return { type: 'strong', children: text(value) };
}

/** A link to a part of the document. */
export function linkTo(id: string, label: string): Link {
  return { type: 'link', url: `#${id}`, children: [{ type: 'text', value: oneLine(label) }] };
}

function written(children: readonly PhrasingContent[]): PhrasingContent[] {
  return joinTexts(flatMap(children, (child) => phrase(child, children)));
}

function phrase(
  node: PhrasingContent,
  siblings: readonly Nodes[],
): PhrasingContent | readonly PhrasingContent[] {
  switch (node.type) {
    case 'lawNote':
      return asText(lawBracket(node, siblings) ?? '');
    case 'day':
      return asText(node.value);
    case 'gap':
      return [...anchors(node.id === undefined ? [] : [node.id]), strong(inBrackets(node.text))];
    case 'actionLink':
      return phrase(node.link, siblings);
    case 'link':
      return { ...node, children: written(node.children) };
    case 'emphasis':
    case 'strong':
    case 'delete':
      return { ...node, children: phrases(node.children) };
    default:
      return node;
  }
}

function asText(value: string): readonly PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value: oneLine(value) }];
}

function inBrackets(value: string): string {
  return /^\[.*\]$/s.test(value) ? value : `[${value}]`;
}
