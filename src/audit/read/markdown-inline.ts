import type { Link } from '../audit-text.ts';
import { codes } from './html-elements.ts';
import { type Cut, delimiters } from './markdown-emphasis.ts';
import { closeBracket, type Definitions, type Opener } from './markdown-link.ts';
import { decodeReference, REFERENCE } from './references.ts';
import { type Tag, tagAt } from './tags.ts';
import { type Span, type Traced, Tracer } from './traced.ts';

/** What the markup of a stretch of Markdown comes to. */
export interface Inline {
  readonly words: Traced;
  readonly links: readonly Link[];
  /** True where all of it is strong. */
  readonly isLoud: boolean;
}

const AUTOLINK = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>]{1,255})>/iy;
const LONGEST_TEXT = 2000;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>()[\]"'`|*\u3000-\u303f\uff00-\uffef]+/iy;

/**
 * Takes Markdown of one block as it was gathered from the source; returns its words without
 * markup. Reads it once from left to right, so that time grows with its length.
 */
export function readInline(
  raw: string,
  gathered: Tracer,
  definitions: Definitions,
  closed: ReadonlySet<string>,
): Inline {
  const cuts: Cut[] = [];
  const code: Span[] = [];
  const links: { text: Span; target: string; start: number; end: number }[] = [];
  const openers: Opener[] = [];
  const emphasis = delimiters(raw, cuts);
  const fences = codeFences(raw);
  let lastLink = -1;
  /** Where the element of code ends that was opened last. */
  let codeEnd = 0;
  let anchor: { target: string; start: number; from: number } | undefined;

  for (let at = 0; at < raw.length; ) at = step(at);
  return built();

  function step(at: number): number {
    const letter = raw[at] ?? '';
    if (letter === '\\') return escaped(at);
    if (letter === '`') return codeSpan(at);
    if (letter === '<') return angle(at);
    if (letter === '&') return reference(at);
    if (letter === '[') return open(at, 1);
    if (letter === '!' && raw[at + 1] === '[') return open(at, 2);
    if (letter === ']') return close(at);
    if (letter === '*' || letter === '_' || letter === '~') return emphasis.read(at);
    if ((letter === 'h' || letter === 'w') && !/[\p{L}\p{N}]/u.test(raw[at - 1] ?? '')) {
      ADDRESS.lastIndex = at;
      return at + (ADDRESS.exec(raw)?.[0].length ?? 1);
    }
    return at + 1;
  }

  function escaped(at: number): number {
    if (!PUNCTUATION.test(raw[at + 1] ?? '')) return at + 1;
    cuts.push({ start: at, end: at + 1, text: '' });
    return at + 2;
  }

  function codeSpan(at: number): number {
    const { length, end } = fences(at);
    if (end === undefined) return at + length;
    cuts.push({ start: at, end: at + length, text: '' });
    cuts.push({ start: end, end: end + length, text: '' });
    if (at >= codeEnd) code.push({ start: at + length, end });
    return end + length;
  }

  function angle(at: number): number {
    AUTOLINK.lastIndex = at;
    const found = AUTOLINK.exec(raw);
    if (found) {
      const end = at + found[0].length;
      cuts.push({ start: at, end: at + 1, text: '' }, { start: end - 1, end, text: '' });
      links.push({ text: { start: at + 1, end: end - 1 }, target: found[1] ?? '', start: at, end });
      return end;
    }
    if (raw.startsWith('<!--', at)) return comment(at);
    const tag = tagAt(raw, at, closed);
    if (!tag) return at + 1;
    cuts.push({ start: at, end: tag.end, text: tag.name === 'br' ? '\n' : '' });
    if (codes.has(tag.name) && raw[at + 1] !== '/' && at >= codeEnd) codeElement(tag);
    if (tag.name === 'a') {
      if (anchor) links.push({ ...anchor, text: { start: anchor.from, end: at }, end: tag.end });
      anchor = tag.href === undefined ? undefined : { target: tag.href, start: at, from: tag.end };
    }
    return tag.end;
  }

  /** `<code>…</code>`; one that nothing ends goes to the end of the block. */
  function codeElement({ name, end }: Tag): void {
    const closing = new RegExp(`</${name}`, 'gi');
    closing.lastIndex = end;
    codeEnd = closing.exec(raw)?.index ?? raw.length;
    code.push({ start: end, end: codeEnd });
  }

  function comment(at: number): number {
    const close = raw.indexOf('-->', at + 4);
    const end = close < 0 ? raw.length : close + 3;
    cuts.push({ start: at, end, text: '' });
    return end;
  }

  function reference(at: number): number {
    REFERENCE.lastIndex = at;
    const found = REFERENCE.exec(raw);
    const text = found && decodeReference(found[1], found[2], found[3]);
    if (!found || !text) return at + 1;
    cuts.push({ start: at, end: at + found[0].length, text });
    return at + found[0].length;
  }

  function open(at: number, length: number): number {
    openers.push({ at, length, isPlain: true });
    return at + length;
  }

  function close(at: number): number {
    const opener = openers.pop();
    const above = openers.at(-1);
    if (above) above.isPlain = false;
    // A link holds no link.
    if (!opener || (opener.length === 1 && opener.at < lastLink)) return at + 1;
    const link = closeBracket(raw, opener, at, definitions);
    if (!link) return at + 1;
    if (opener.length === 1) lastLink = opener.at;
    const from = opener.at + opener.length;
    links.push({
      text: { start: from, end: at },
      target: link.target,
      start: opener.at,
      end: link.end,
    });
    if (opener.length === 2) cuts.push({ start: opener.at, end: link.end, text: '' });
    else {
      cuts.push({ start: opener.at, end: from, text: '' });
      cuts.push({ start: at, end: link.end, text: '' });
    }
    return link.end;
  }

  function built(): Inline {
    const words = new Tracer();
    let at = 0;
    let inCode = 0;
    const copyTo = (end: number) => {
      while (at < end) {
        const span = code[inCode];
        const stop = Math.min(end, span === undefined || at >= span.end ? end : edge(span));
        const from = words.length;
        words.take(gathered, raw, at, stop);
        if (span && at >= span.start) words.markCode(from);
        at = stop;
        if (span && at >= span.end) inCode += 1;
      }
    };
    const edge = ({ start, end }: Span) => (at < start ? start : end);
    for (const { start, end, text } of cuts.toSorted((a, b) => a.start - b.start)) {
      if (end <= at) continue;
      copyTo(Math.max(at, start));
      if (text !== '') words.put(text, gathered.offset(start), gathered.offset(end));
      at = end;
    }
    copyTo(raw.length);
    return {
      words: words.finish(),
      links: links.map(({ text, target, start, end }) => ({
        text: plain(raw.slice(text.start, text.end)),
        target,
        start: gathered.offset(start),
        end: gathered.offset(end - 1) + 1,
      })),
      isLoud: emphasis.isLoud(),
    };
  }
}

/** The words of a link without the commonest markup. */
function plain(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/\*\*|__|[`*]|<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Finds the end of each code span: the next run of as many back-ticks. */
function codeFences(raw: string): (at: number) => { length: number; end: number | undefined } {
  const runs = new Map<number, { starts: number[]; next: number }>();
  for (const { 0: run, index } of raw.matchAll(/`+/g)) {
    const same = runs.get(run.length) ?? { starts: [], next: 0 };
    same.starts.push(index);
    runs.set(run.length, same);
  }
  return (at) => {
    let length = 1;
    while (raw[at + length] === '`') length += 1;
    const same = runs.get(length);
    if (!same) return { length, end: undefined };
    while ((same.starts[same.next] ?? raw.length) <= at) same.next += 1;
    return { length, end: same.starts[same.next] };
  };
}
