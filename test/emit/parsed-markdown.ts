import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Markdown as a reader of CommonMark and GFM sees it. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The kinds of nodes in their order, but for texts and for the emitter's own HTML. */
export function shapeOf(node: Nodes): readonly string[] {
  if (node.type === 'text') return [];
  if (node.type === 'html') return OWN_HTML.test(node.value) ? [] : [`html ${node.value}`];
  const name = node.type === 'heading' ? `heading ${node.depth}` : node.type;
  return [name, ...('children' in node ? node.children.flatMap(shapeOf) : [])];
}

/** What can be read in a node. */
export function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node && node.type !== 'html' ? node.value : '';
}

/** All nodes of a kind. */
export function nodesOf<T extends Nodes['type']>(
  node: Nodes,
  type: T,
): readonly Extract<Nodes, { type: T }>[] {
  const own = node.type === type ? [node as Extract<Nodes, { type: T }>] : [];
  return [
    ...own,
    ...('children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : []),
  ];
}

const OWN_HTML = /^(?:<!-- -->|(?:<a id="[a-z0-9-]+">)?(?:<\/a>)?)$/;
