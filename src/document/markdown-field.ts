import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isSafeUrl } from '../text/safe-url.ts';
import type { Slot } from './skeleton.ts';

// Most fields are a line of prose, which needs no parser.
const PROSE = /^[A-Za-z](?:[^\\`*_[\]<&\p{Cc}]*\S)?$/u;

/**
 * Declared Markdown as a tree of its own: paragraphs, lists, quotes, code, emphasis and links.
 * Headings become bold paragraphs, HTML and images their text; refused links lose their target.
 */
export function markdownBlocks(text: string): BlockContent[] {
  if (PROSE.test(text)) return [{ type: 'paragraph', children: [{ type: 'text', value: text }] }];
  return blocksOf(fromMarkdown(text).children);
}

/** Declared Markdown inside a fact: its phrases, where it is a single paragraph; else its blocks. */
export function markdownField(text: string | undefined): Slot | undefined {
  if (!text) return undefined;
  const blocks = markdownBlocks(text);
  const phrases = blocks.flatMap((block, at) => {
    const gap: PhrasingContent[] = at === 0 ? [] : [{ type: 'text', value: ' ' }];
    return [...gap, ...(block.type === 'paragraph' ? block.children : [textOf(block)])];
  });
  return phrases.length > 0 ? { phrases } : undefined;
}

function blocksOf(nodes: readonly RootContent[]): BlockContent[] {
  return nodes.flatMap((node): BlockContent[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ type: 'paragraph', children: phrasesIn(node.children) }];
      case 'heading':
        return [
          { type: 'paragraph', children: [{ type: 'strong', children: phrasesIn(node.children) }] },
        ];
      case 'list':
        return [
          {
            ...node,
            children: node.children.map((item) => ({ ...item, children: blocksOf(item.children) })),
          },
        ];
      case 'blockquote':
        return [{ ...node, children: blocksOf(node.children) }];
      case 'code':
        return [{ type: 'paragraph', children: [{ type: 'inlineCode', value: node.value }] }];
      case 'html':
        return [{ type: 'paragraph', children: [{ type: 'text', value: node.value }] }];
      default:
        return [];
    }
  });
}

function phrasesIn(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'break':
        return [node];
      case 'emphasis':
      case 'strong':
      case 'delete':
        return [{ ...node, children: phrasesIn(node.children) }];
      case 'link': {
        const children = phrasesIn(node.children);
        return isSafeUrl(node.url) ? [{ type: 'link', url: node.url, children }] : children;
      }
      case 'image':
        return node.alt ? [{ type: 'text', value: node.alt }] : [];
      case 'html':
        return [{ type: 'text', value: node.value }];
      default:
        return [];
    }
  });
}

function textOf(block: BlockContent): PhrasingContent {
  const words: string[] = [];
  const visit = (node: object): void => {
    if ('value' in node && typeof node.value === 'string') words.push(node.value);
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(visit);
  };
  visit(block);
  return { type: 'text', value: words.join(' ') };
}
