import type { Token } from 'parse5';
import type { Block, Link } from '../audit-text.ts';
import { Anchors } from './anchors.ts';
import { bareLinks } from './bare-links.ts';
import { block, loudBlock } from './blocks.ts';
import { codes, elements, voids, words } from './html-elements.ts';
import { Opened } from './html-opened.ts';
import { copyHtml } from './html-text.ts';
import { type Placed, readable } from './main-content.ts';
import { closedNames } from './tags.ts';
import { Tracer } from './traced.ts';

const LOUD: ReadonlySet<string> = new Set(['b', 'strong']);

/** Collects the blocks of a page, tag by tag. */
export class HtmlBlocks {
  readonly #html: string;
  readonly #shift: number;
  readonly #ended: ReadonlySet<string>;
  readonly #opened = new Opened();
  readonly #anchors: Anchors;
  readonly #placed: Placed[] = [];
  #words = new Tracer();
  #codeDepth = 0;
  #loudDepth = 0;
  #loud = true;

  constructor(html: string, shift: number) {
    this.#html = html;
    this.#shift = shift;
    this.#ended = closedNames(html);
    this.#anchors = new Anchors(shift);
  }

  text(start: number, end: number): void {
    const top = this.#opened.top;
    if (top.isUnread) return;
    const from = this.#words.length;
    const copied = copyHtml(this.#words, this.#html, start, end, this.#shift, top.kind === 'code');
    this.#anchors.add(copied);
    if (this.#codeDepth > 0) this.#words.markCode(from);
    if (this.#loudDepth === 0 && copied.trim() !== '') this.#loud = false;
  }

  open(token: Token.TagToken): void {
    const { tagName: name, location } = token;
    if (!location) return;
    const { startOffset: start, endOffset: end } = location;
    if (this.#isGap(name)) {
      this.#raw(start, end);
      return;
    }
    if (name === 'br') this.#words.put('\n', start + this.#shift, end + this.#shift);
    else if (name === 'a') this.#anchors.open(token, start);
    else if (name === 'img') this.#anchors.image(token, start, end);
    else if (codes.has(name)) this.#codeDepth += 1;
    else if (LOUD.has(name)) this.#loudDepth += 1;
    if (this.#opened.isBlock(token)) this.#flush();
    if (!voids.has(name)) this.#opened.open(token);
  }

  close({ tagName: name, location }: Token.TagToken): void {
    if (name === 'a') this.#anchors.close(location?.endOffset ?? 0);
    else if (codes.has(name)) this.#codeDepth = Math.max(0, this.#codeDepth - 1);
    else if (LOUD.has(name)) this.#loudDepth = Math.max(0, this.#loudDepth - 1);
    if (!this.#opened.has(name)) return;
    this.#flush();
    this.#opened.close(name);
  }

  comment({ data, location }: Token.CommentToken): void {
    if (!location) return;
    const { startOffset: start, endOffset: end } = location;
    if (this.#html.startsWith('<?', start)) {
      if (!this.#html.startsWith('<?xml', start)) this.#raw(start, end);
      return;
    }
    if (!this.#html.startsWith('<!--', start) || /^\s*(?:\[if\b|<!\[endif)/i.test(data)) return;
    const words = new Tracer();
    const close = /--!?>$/.exec(this.#html.slice(start + 4, end).slice(-4))?.[0].length ?? 0;
    words.copy(this.#html.slice(start + 4, end - close), start + 4 + this.#shift);
    this.#placed.push({ block: block('comment', words.finish()), zone: 'comment' });
  }

  end(): { blocks: readonly Block[]; links: readonly Link[] } {
    this.#flush();
    const { blocks, chosen } = readable(this.#placed);
    const links = this.#anchors.end(this.#html.length);
    const bare = blocks.filter(({ kind }) => kind !== 'comment').flatMap(bareLinks);
    return { blocks, links: merged(links.filter(chosen), bare) };
  }

  /** `<company name>` and `<address>` are no tags but gaps, if nothing ends them. */
  #isGap(name: string): boolean {
    const isTag = elements.has(name) && !words.has(name);
    if (isTag || /[-:]/.test(name) || this.#opened.top.isUnread) return false;
    return !this.#ended.has(name);
  }

  #raw(start: number, end: number): void {
    this.#words.copy(this.#html.slice(start, end), start + this.#shift);
    this.#loud = false;
  }

  #flush(): void {
    const traced = this.#words.finish();
    const { kind, level, zone } = this.#opened.top;
    if (traced.text !== '') {
      const isTitle = this.#loud && kind === 'paragraph';
      const made = isTitle ? loudBlock(traced) : block(kind, traced, level);
      this.#placed.push({ block: made, zone });
    }
    this.#words = new Tracer();
    this.#loud = true;
  }
}

/** Links and addresses in order; an address within a link is that link. */
function merged(links: readonly Link[], bare: readonly Link[]): readonly Link[] {
  const sorted = links.toSorted((a, b) => a.start - b.start);
  let next = 0;
  const free = bare
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }) => {
      while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      return (sorted[next]?.start ?? Number.POSITIVE_INFINITY) > start;
    });
  return [...sorted, ...free].toSorted((a, b) => a.start - b.start);
}
