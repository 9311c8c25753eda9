import type { Block, Link } from '../audit-text.ts';
import { bareLinks } from './bare-links.ts';
import { block, loudBlock } from './blocks.ts';
import type { HtmlRead } from './html.ts';
import { joint } from './lines.ts';
import { type Chunk, chunksOf } from './markdown-blocks.ts';
import { readInline } from './markdown-inline.ts';
import { begins } from './markdown-lines.ts';
import { type Definitions, labelKey } from './markdown-link.ts';
import { closedNames } from './tags.ts';
import { Tracer } from './traced.ts';

/** What a text needs for anything but its letters to be in it. */
const MARKUP = /[\\`<&[*_~]|:\/\/|www\./;

/**
 * Takes Markdown as GitHub has it; returns its blocks and links. Blocks are found line by line and
 * their markup in one pass, since the usual parsers take quadratic time on hostile text.
 */
export async function readMarkdown(source: string): Promise<{ blocks: Block[]; links: Link[] }> {
  const chunks = chunksOf(source);
  const definitions = definitionsOf(source, chunks);
  const closed = closedNames(source);
  const blocks: Block[] = [];
  const links: Link[] = [];
  const { readHtml } = chunks.some(({ kind }) => kind === 'html')
    ? await import('./html.ts')
    : { readHtml: noHtml };

  for (const chunk of chunks) {
    if (chunk.kind === 'html') {
      const [{ start, end } = { start: 0, end: 0 }] = chunk.spans;
      const read = readHtml(source.slice(start, end), start);
      // Too many arguments overflow the stack.
      for (const one of read.blocks) blocks.push(one);
      for (const one of read.links) links.push(one);
    } else if (chunk.kind === 'definition') links.push(definitionLink(source, chunk));
    else add(chunk, chunk.kind);
  }
  return { blocks, links: links.toSorted((a, b) => a.start - b.start) };

  function add(chunk: Chunk, kind: Block['kind']): void {
    const gathered = gather(source, chunk);
    if (kind === 'code' || kind === 'comment' || !MARKUP.test(gathered.text)) {
      const words = gathered.finish();
      if (words.text !== '') blocks.push(block(kind, words, chunk.level));
      return;
    }
    const inline = readInline(gathered.text, gathered, definitions, closed);
    const taken = new Set(inline.links.map(({ start }) => start));
    for (const link of inline.links) links.push(link);
    for (const link of bareLinks(inline.words)) {
      if (isFree(link, inline.links, taken)) links.push(link);
    }
    if (inline.words.text === '') return;
    const isTitle = inline.isLoud && kind === 'paragraph';
    blocks.push(isTitle ? loudBlock(inline.words) : block(kind, inline.words, chunk.level));
  }
}

/** An address that is written out and not already a link's words or target. */
function isFree(link: Link, links: readonly Link[], taken: ReadonlySet<number>): boolean {
  if (taken.has(link.start)) return false;
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.start ?? 0) <= link.start) low = middle + 1;
    else high = middle;
  }
  return (links[low - 1]?.end ?? 0) <= link.start;
}

/** The lines of a chunk as one text, joined as their author meant them. */
function gather(source: string, { spans, kind }: Chunk): Tracer {
  const gathered = new Tracer();
  for (const [at, { start, end }] of spans.entries()) {
    const next = spans[at + 1];
    const line = source.slice(start, end);
    const isCode = kind === 'code' || kind === 'comment';
    const isHard = / {2}$|\\$/.test(line);
    const words = next && !isCode ? line.replace(/\\$/, '').trimEnd() : line;
    gathered.copy(words, start);
    if (next) {
      const between = isCode || isHard ? '\n' : joint(line, source.slice(next.start, next.end));
      gathered.put(between, end, next.start);
    }
  }
  return gathered;
}

function definitionsOf(source: string, chunks: readonly Chunk[]): Definitions {
  const found = new Map<string, string>();
  for (const { kind, spans } of chunks) {
    if (kind !== 'definition') continue;
    const [, label = '', angled, bare] = begins.definition.exec(lineOf(source, spans)) ?? [];
    if (!found.has(labelKey(label))) found.set(labelKey(label), angled ?? bare ?? '');
  }
  return found;
}

function definitionLink(source: string, { spans }: Chunk): Link {
  const [, label = '', angled, bare] = begins.definition.exec(lineOf(source, spans)) ?? [];
  const [{ start, end } = { start: 0, end: 0 }] = spans;
  return { text: label, target: angled ?? bare ?? '', start, end };
}

function lineOf(source: string, [span]: Chunk['spans']): string {
  return span ? source.slice(span.start, span.end) : '';
}

function noHtml(): HtmlRead {
  return { blocks: [], links: [] };
}
