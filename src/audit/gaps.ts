import {
  findPlaceholders,
  findSourceGaps,
  isDeadTarget,
  type PlaceholderStyle,
} from '../text/placeholders.ts';
import type { AuditText } from './audit-text.ts';
import { composed } from './composed.ts';
import type { AuditFound } from './rule.ts';

interface Gap {
  readonly style: PlaceholderStyle;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 80;
const known = new WeakMap<AuditText, readonly Gap[]>();

/** The gaps of one style in a text; `say` puts the words found in a sentence. */
export function gapsOf(
  text: AuditText,
  style: PlaceholderStyle,
  say: (words: string) => string,
): readonly AuditFound[] {
  const gaps = known.get(text) ?? gapsIn(text);
  known.set(text, gaps);
  return gaps
    .filter((gap) => gap.style === style)
    .map(({ start, end }) => {
      const line = text.source.slice(start, end).replace(/\s+/g, ' ').trim();
      const words = line.length > LONGEST ? `${line.slice(0, LONGEST - 2)} …` : line;
      return { start, end, message: say(`“${words}”`) };
    });
}

/** Of two gaps that overlap, the one that starts first counts, then the longer one. */
function gapsIn(text: AuditText): readonly Gap[] {
  const all = [...gapsInWords(text), ...gapsInMarkup(text), ...deadLinks(text)];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Gap[] = [];
  for (const gap of all) {
    if (gap.start >= (kept.at(-1)?.end ?? 0)) kept.push(gap);
  }
  return kept;
}

function gapsInWords(text: AuditText): readonly Gap[] {
  const { text: words, sourceSpan } = composed(text);
  return findPlaceholders(words).map(({ style, start, end }) => {
    const [from, to] = sourceSpan(start, end);
    return { style, start: from, end: to };
  });
}

/** What reading takes for markup: comments, the tags of template languages, empty cells. */
function gapsInMarkup({ source, form, blocks }: AuditText): readonly Gap[] {
  if (form === 'docx' || !/<!--|<[?%]|\|[ \t]*\|/.test(source)) return [];
  const first = blocks[0]?.sourceOffset(0) ?? 0;
  const last = blocks.at(-1);
  const end = form === 'html' && last ? last.sourceOffset(last.text.length) : source.length;
  const code = blocks
    .filter(({ kind }) => kind === 'code')
    .map(({ text, sourceOffset }) => [sourceOffset(0), sourceOffset(text.length)] as const);
  const isCode = (at: number) => code.some(([from, to]) => from <= at && at < to);
  const isSpan = (at: number) => source[at - 1] === '`';
  return findSourceGaps(source).filter(
    ({ start }) =>
      start >= (form === 'html' ? first : 0) && start < end && !isSpan(start) && !isCode(start),
  );
}

function deadLinks({ links, source, form }: AuditText): readonly Gap[] {
  return links
    .filter(({ text, target, start, end }) => {
      if (!isDeadTarget(target, text)) return false;
      // A script gives the link its work.
      const tag = form === 'html' ? source.slice(start, Math.min(end, start + 600)) : '';
      return !/^<a\b[^>]*\b(?:on\w+|role|data-[\w-]+|aria-\w+|class|id)\s*=/i.test(tag);
    })
    .map(({ start, end }) => ({ style: 'dead-link', start, end }));
}
