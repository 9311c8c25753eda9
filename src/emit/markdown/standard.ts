import type { Blockquote, ListItem, Table } from 'mdast';
import { phrases } from './phrases.ts';

/** A block of mdast. */
export type Block = Blockquote['children'][number];

/** A block that Markdown knows, with its phrases written out. */
export function standard(node: Block): Block {
  switch (node.type) {
    case 'paragraph':
      return { ...node, children: phrases(node.children) };
    case 'heading':
      return {
        type: 'paragraph',
        children: [{ type: 'strong', children: phrases(node.children) }],
      };
    case 'blockquote':
      return { ...node, children: node.children.map(standard) };
    case 'list':
      return { ...node, children: node.children.map(item) };
    case 'table':
      return table(node);
    default:
      return node;
  }
}

/** A table with the phrases of its cells written out. */
export function table(node: Table): Table {
  const rows = node.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: phrases(cell.children) })),
  }));
  return { type: 'table', children: rows };
}

function item(node: ListItem): ListItem {
  return { ...node, children: node.children.map(standard) };
}
