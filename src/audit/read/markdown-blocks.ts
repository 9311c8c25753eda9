import type { Block } from '../audit-text.ts';
import { type Line, linesOf } from './lines.ts';
import { begins, cellsOf, endOfHeading, frontMatter, isTableRule } from './markdown-lines.ts';
import type { Span } from './traced.ts';

/** The lines of a block, before their markup is read. */
export interface Chunk {
  readonly kind: Block['kind'] | 'html' | 'definition';
  readonly spans: readonly Span[];
  readonly level?: number;
}

interface Open {
  readonly kind: Block['kind'];
  readonly spans: Span[];
}

/** Takes Markdown; returns its blocks in order, found line by line. */
export function chunksOf(source: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const start = frontMatter(source);
  const lines = linesOf(source.slice(start)).map((line) => ({
    start: line.start + start,
    end: line.end + start,
  }));
  let open: Open | undefined;
  let inList = false;

  for (let at = 0; at < lines.length; ) at = step(at);
  flush();
  return chunks;

  function step(at: number): number {
    const line = lines[at] ?? { start: 0, end: 0 };
    const text = textOf(at);
    if (begins.html.test(text)) return html(at);
    const comment = commentIn(text);
    if (comment !== undefined) return commentFrom(at, line, comment);
    if (text.trim() === '') return flush(at + 1);
    const fence = begins.fence.exec(text)?.[1];
    if (fence) return fenced(at, fence);
    if (begins.code.test(text) && !open && !inList) return indented(at);
    if (begins.attributes.test(text)) return flush(at + 1);
    const heading = begins.heading.exec(text);
    if (heading) return headed(at, line, text, heading);
    if (open?.kind === 'paragraph' && begins.underline.test(text)) return underlined(at, text);
    if (begins.rule.test(text)) return flush(at + 1);
    if (text.includes('|') && isTableRule(textOf(at + 1))) return table(at);
    return prose(at, line, text);
  }

  function textOf(at: number): string {
    const line = lines[at];
    return line ? source.slice(line.start, line.end) : '';
  }

  function prose(at: number, line: Line, text: string): number {
    const quote = begins.quote.exec(text)?.[0].length ?? 0;
    const words = text.slice(quote);
    const item = begins.item.exec(words) ?? begins.lettered.exec(words);
    if (quote > 0) {
      const isNew = open?.kind !== 'quote' || item !== null || words.trim() === '';
      if (isNew) flush();
      const nested = words.length - words.trimStart().replace(/^[> ]+/, '').length;
      add('quote', { start: line.start + quote + nested, end: line.end });
    } else if (item) {
      flush();
      inList = true;
      const from = line.start + item[0].length;
      const task = begins.task.exec(source.slice(from, line.end))?.[0].length ?? 0;
      add('item', { start: from + task, end: line.end });
    } else if (begins.definition.test(text) && !begins.footnote.test(text)) {
      flush();
      chunks.push({ kind: 'definition', spans: [line] });
    } else {
      if (!open && !/^[ \t]/.test(text)) inList = false;
      const footnote = begins.footnote.exec(text)?.[0].length ?? 0;
      if (footnote > 0) flush();
      const indent = text.length - text.trimStart().length;
      add(inList && !open ? 'item' : 'paragraph', {
        start: line.start + Math.max(indent, footnote),
        end: line.end,
      });
    }
    return at + 1;
  }

  function add(kind: Block['kind'], span: Span): void {
    open ??= { kind, spans: [] };
    open.spans.push(span);
  }

  function flush(next = 0): number {
    if (open) chunks.push(open);
    open = undefined;
    return next;
  }

  function headed(
    at: number,
    line: Line,
    text: string,
    [marks = '', signs = '']: RegExpExecArray,
  ): number {
    flush();
    inList = false;
    const end = line.start + marks.length + endOfHeading(text.slice(marks.length));
    const span = { start: line.start + marks.length, end };
    chunks.push({ kind: 'heading', spans: [span], level: signs.length });
    return at + 1;
  }

  function underlined(at: number, text: string): number {
    if (open)
      chunks.push({ kind: 'heading', spans: open.spans, level: text.includes('=') ? 1 : 2 });
    open = undefined;
    return at + 1;
  }

  function fenced(at: number, fence: string): number {
    flush();
    const isEnd = (text: string) => {
      const marks = text.trim();
      return marks.startsWith(fence) && marks === (fence[0] ?? '').repeat(marks.length);
    };
    return code(at + 1, (text) => !isEnd(text), 1);
  }

  function indented(at: number): number {
    return code(at, (text) => begins.code.test(text) || text.trim() === '', 0);
  }

  function code(first: number, goesOn: (text: string) => boolean, skip: number): number {
    let at = first;
    while (at < lines.length && goesOn(textOf(at))) at += 1;
    chunks.push({ kind: 'code', spans: lines.slice(first, at) });
    return at + skip;
  }

  function html(first: number): number {
    flush();
    let at = first;
    while (at < lines.length && textOf(at).trim() !== '') at += 1;
    const start = lines[first]?.start ?? 0;
    chunks.push({ kind: 'html', spans: [{ start, end: lines[at - 1]?.end ?? start }] });
    return at;
  }

  function table(first: number): number {
    flush();
    let at = first;
    for (; at < lines.length; at += 1) {
      const { start: from, end } = lines[at] ?? { start: 0, end: 0 };
      const row = source.slice(from, end);
      if (!row.includes('|')) break;
      if (at === first + 1) continue;
      for (const cell of cellsOf(row)) {
        if (row.slice(cell.start, cell.end).trim() === '') continue;
        chunks.push({ kind: 'cell', spans: [{ start: from + cell.start, end: from + cell.end }] });
      }
    }
    return at;
  }

  /** Reads the words before a comment, the comment, and goes on behind it. */
  function commentFrom(at: number, line: Line, start: number): number {
    const from = line.start + start;
    const close = source.indexOf('-->', from + 4);
    const end = close < 0 ? source.length : close;
    if (start > 0) {
      const before = { start: line.start, end: from };
      const text = source.slice(line.start, from);
      const heading = begins.heading.exec(text);
      if (heading) headed(at, before, text, heading);
      else if (text.trim() !== '') prose(at, before, text);
    }
    chunks.push({ kind: 'comment', spans: [{ start: from + 4, end }] });
    const stop = Math.min(source.length, end + 3);
    let next = at;
    while (next < lines.length && (lines[next]?.end ?? 0) < stop) next += 1;
    const last = lines[next];
    if (last && source.slice(stop, last.end).trim() !== '')
      lines[next] = { start: stop, end: last.end };
    return last && lines[next] !== last ? next : Math.max(next, at) + 1;
  }
}

/** Where a comment begins in a line, if it does outside code. */
function commentIn(text: string): number | undefined {
  const at = text.indexOf('<!--');
  if (at < 0) return undefined;
  const ticks = text.slice(0, at).split('`').length - 1;
  return ticks % 2 === 0 ? at : undefined;
}
