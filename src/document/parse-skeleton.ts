import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { skeletons } from '../generated/skeletons.js';

/** A block of a skeleton, with the numbers of the marks that it holds, in their order. */
export interface SkeletonBlock {
  readonly nodes: readonly RootContent[];
  readonly marks: readonly number[];
}

const MARK = /\uE000(\d+)\uE001/g;
const parsed = new Map<string, readonly RootContent[]>(Object.entries(JSON.parse(skeletons)));

/** All skeletons parsed so far, for the build, which keeps those of the examples. */
export function parsedSkeletons(): Readonly<Record<string, readonly RootContent[]>> {
  return Object.fromEntries(parsed);
}

/**
 * Parses a skeleton block by block. Marks are numbered anew within each block, so that a row that
 * stands in many entries is parsed once.
 */
export function parseSkeleton(text: string): readonly SkeletonBlock[] {
  return blocksOf(text).map((block) => {
    const marks: number[] = [];
    const skeleton = block.replace(MARK, (_, number: string) => {
      marks.push(Number(number));
      return `\uE000${marks.length - 1}\uE001`;
    });
    const nodes = parsed.get(skeleton) ?? parse(skeleton);
    parsed.set(skeleton, nodes);
    return { nodes, marks };
  });
}

/** The blocks of a Markdown text, without their places in it; a line break in a text is a space. */
export function parse(skeleton: string): readonly RootContent[] {
  const root = fromMarkdown(skeleton);
  visit(root, (node) => {
    delete node.position;
    if (node.type === 'text') node.value = node.value.replace(/\s*\n\s*/g, ' ');
  });
  return root.children;
}

/** A block starts after an empty line or at a list item, where the line is not indented. */
function blocksOf(text: string): readonly string[] {
  const blocks: string[][] = [];
  let afterEmpty = true;
  for (const line of text.split('\n')) {
    const empty = line.trim() === '';
    const starts = !empty && !line.startsWith(' ') && (afterEmpty || line.startsWith('- '));
    if (starts || blocks.length === 0) blocks.push([line]);
    else blocks.at(-1)?.push(line);
    afterEmpty = empty;
  }
  return blocks.map((lines) => lines.join('\n'));
}
