import type { PhrasingContent, RootContent, Text } from 'mdast';
import { isSafeUrl } from '../text/safe-url.ts';
import { type LanguagePack, templateOf } from './language-pack.ts';
import { parseSkeleton } from './parse-skeleton.ts';
import type { PolicyBlock } from './tree.ts';

/** What a template can be given: a text, phrases inside a sentence, or whole blocks. */
export type Slot =
  | string
  | number
  | { readonly phrases: readonly PhrasingContent[] }
  | { readonly blocks: readonly PolicyBlock[] };

const OPEN = '\uE000';
const CLOSE = '\uE001';

/**
 * Runs a template and binds its values after the Markdown is parsed, as a prepared statement
 * binds parameters: no value can open a heading, a link, a table or a tag.
 */
export function renderTemplate(pack: LanguagePack, name: string, view: object): PolicyBlock[] {
  const slots: Slot[] = [];
  const mark = (slot: unknown) => {
    if (slot === undefined || slot === null || slot === '' || slot === false) return '';
    slots.push(slot as Slot);
    return `${OPEN}${slots.length - 1}${CLOSE}`;
  };
  const law = (value: unknown) => ({ phrases: [{ type: 'lawNote', value: String(value) }] });
  const text = templateOf(pack, name)(view, { helpers: { bind: mark, law } });
  const bound = parseSkeleton(text).flatMap(({ nodes, marks }) => {
    if (marks.length === 0) return nodes as PolicyBlock[];
    return bindBlocks(
      nodes,
      marks.map((at) => slots[at] ?? ''),
    );
  });
  return joinLists(bound);
}

/** Items that were parsed one by one are one list. */
function joinLists(blocks: readonly PolicyBlock[]): PolicyBlock[] {
  const joined: PolicyBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type === 'list' && last?.type === 'list') {
      joined.splice(-1, 1, { ...last, children: [...last.children, ...block.children] });
    } else joined.push(block);
  }
  return joined;
}

function bindBlocks(nodes: readonly RootContent[], slots: readonly Slot[]): PolicyBlock[] {
  return nodes.flatMap((node): PolicyBlock[] => {
    if (node.type !== 'paragraph') {
      if (!('children' in node)) return [node as PolicyBlock];
      const isPhrasing = node.type === 'heading';
      const children = isPhrasing
        ? bindPhrases(node.children, slots)
        : bindBlocks(node.children as RootContent[], slots);
      return [{ ...node, children } as PolicyBlock];
    }
    const blocks = onlyBlocks(node.children, slots);
    return blocks ?? [{ type: 'paragraph', children: bindPhrases(node.children, slots) }];
  });
}

/** The blocks of a paragraph that holds nothing but marks of blocks. */
function onlyBlocks(
  children: readonly PhrasingContent[],
  slots: readonly Slot[],
): PolicyBlock[] | undefined {
  const [only] = children;
  if (children.length !== 1 || only?.type !== 'text') return undefined;
  const match = /^\uE000(\d+)\uE001$/.exec(only.value.trim());
  const slot = match ? slots[Number(match[1])] : undefined;
  return typeof slot === 'object' && 'blocks' in slot ? [...slot.blocks] : undefined;
}

function bindPhrases(nodes: readonly PhrasingContent[], slots: readonly Slot[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return node.value.includes(OPEN) ? bindText(node, slots) : [node];
    if (node.type === 'link') {
      const url = bindString(node.url, slots);
      const children = bindPhrases(node.children, slots);
      return isSafeUrl(url) ? [{ ...node, url, children } as PhrasingContent] : children;
    }
    if ('children' in node) {
      return [{ ...node, children: bindPhrases(node.children, slots) } as PhrasingContent];
    }
    return [node];
  });
}

function bindText(node: Text, slots: readonly Slot[]): PhrasingContent[] {
  const bound: PhrasingContent[] = [];
  for (const part of partsOf(node)) {
    const before = bound.at(-1);
    if (typeof part === 'number') bound.push(...bindSlot(slots[part] ?? ''));
    else {
      const value = before && endsWithStop(before) ? part.replace(/^\./, '') : part;
      if (value !== '') bound.push({ type: 'text', value });
    }
  }
  return bound;
}

const known = new WeakMap<Text, readonly (string | number)[]>();

/** The words of a text and the numbers of its marks, in their order. */
function partsOf(node: Text): readonly (string | number)[] {
  const before = known.get(node);
  if (before) return before;
  const parts = node.value
    .split(/\uE000(\d+)\uE001/)
    .map((part, index) => (index % 2 === 0 ? part : Number(part)));
  known.set(node, parts);
  return parts;
}

/** A value that brings its own stop, such as “Inc.”, ends the sentence with it. */
function endsWithStop(phrase: PhrasingContent): boolean {
  const last = 'children' in phrase ? phrase.children.at(-1) : undefined;
  return last ? endsWithStop(last) : 'value' in phrase && phrase.value.endsWith('.');
}

function bindSlot(slot: Slot): readonly PhrasingContent[] {
  if (typeof slot !== 'object') return [{ type: 'text', value: oneLine(String(slot)) }];
  return 'phrases' in slot ? slot.phrases : [];
}

function bindString(text: string, slots: readonly Slot[]): string {
  return decodeURI(text).replace(/\uE000(\d+)\uE001/g, (_, index: string) => {
    const slot = slots[Number(index)];
    return typeof slot === 'string' ? slot : '';
  });
}

/** A value stays on its line: a line break of the file is a space of the sentence. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
