import { ALPHABETS, SMALL } from '../../text/letters.ts';
import type { Block, Link } from '../audit-text.ts';
import { bareLinks } from './bare-links.ts';
import { block } from './blocks.ts';
import { joint, type Line, linesOf } from './lines.ts';
import { levelOfHeading, ruleUnder } from './text-heading.ts';
import { Tracer } from './traced.ts';

const BULLET = /^[-*+•◦▪‣·–—●○■□・※][ \t\u3000]+/u;
const LETTERED = new RegExp(
  String.raw`^(?:[(（](?:[${ALPHABETS}]|\d{1,3}|[ivxlc]{1,6}|[一二三四五六七八九十]{1,3})[)）]|(?:[${ALPHABETS}]|\d{1,3}|[ivxlc]{1,6})[)）]|[${SMALL}]\.(?=[ \t]))`,
  'iu',
);

/** Takes plain text; returns its headings, items and paragraphs, and the addresses in them. */
export function readText(source: string): { blocks: Block[]; links: Link[] } {
  const lines = linesOf(source).map((line) => trimmed(source, line));
  const isWrapped = wrapped(lines);
  const blocks: Block[] = [];
  const links: Link[] = [];
  const words = (at: number) => {
    const line = lines[at];
    return line ? source.slice(line.start, line.end) : '';
  };

  for (let at = 0; at < lines.length; at += 1) {
    const text = words(at);
    if (text === '') continue;
    const ruled = ruleUnder(words(at + 1));
    const level = ruled ?? levelOfHeading(text, blocks.length === 0, words(at + 1));
    const last = level === undefined && isWrapped ? lastOfParagraph(at) : at;
    add(at, last, level);
    at = ruled === undefined ? last : at + 1;
  }
  return { blocks, links };

  function lastOfParagraph(first: number): number {
    let last = first;
    while (words(last + 1) !== '' && !startsBlock(last + 1)) last += 1;
    return last;
  }

  function startsBlock(at: number): boolean {
    const text = words(at);
    if (BULLET.test(text) || LETTERED.test(text)) return true;
    return (
      ruleUnder(words(at + 1)) !== undefined ||
      (words(at - 1).length < 40 && levelOfHeading(text, false, words(at + 1)) !== undefined)
    );
  }

  function add(first: number, last: number, level: number | undefined): void {
    const bullet = BULLET.exec(words(first))?.[0].length ?? 0;
    const isItem = bullet > 0 || LETTERED.test(words(first));
    const tracer = new Tracer();
    for (let at = first; at <= last; at += 1) {
      const { start, end } = lines[at] ?? { start: 0, end: 0 };
      const from = at === first && level === undefined ? start + bullet : start;
      tracer.copy(source.slice(from, end), from);
      const next = lines[at + 1];
      if (at < last && next) tracer.put(joint(words(at), words(at + 1)), end, next.start);
    }
    const traced = tracer.finish();
    for (const link of bareLinks(traced)) links.push(link);
    if (level !== undefined) blocks.push(block('heading', traced, level));
    else blocks.push(block(isItem ? 'item' : 'paragraph', traced));
  }
}

function trimmed(source: string, { start, end }: Line): Line {
  const text = source.slice(start, end);
  const first = text.length - text.trimStart().length;
  return { start: start + first, end: Math.max(start + first, start + text.trimEnd().length) };
}

/** True for a text whose lines were broken at a margin. */
function wrapped(lines: readonly Line[]): boolean {
  const lengths = lines.map(({ start, end }) => end - start);
  const full = lengths.filter((length) => length >= 55 && length <= 100).length;
  const long = lengths.filter((length) => length > 120).length;
  return full >= 5 && long * 10 < full;
}
