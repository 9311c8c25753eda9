import type { Element, ElementContent, Properties, Text } from 'hast';
import { flatMap } from '../flat-map.ts';
import { oneLine } from '../one-line.ts';
import { noBreak } from './no-break.ts';

/** An element with its properties and children. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly ElementContent[]
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** A value as text: on one line, with its no-break spaces. */
export function text(value: string): Text {
  return { type: 'text', value: noBreak(oneLine(value)) };
}

/** Blocks, each on a line of its own, so that a changed policy differs in few lines. */
export function lines(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const end: Text = { type: 'text', value: '\n' };
  return blocks.length === 0 ? [] : [end, ...flatMap(blocks, (block) => [block, end])];
}

/** The text of nodes, as an attribute can hold it. */
export function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : '',
    )
    .join('');
}
