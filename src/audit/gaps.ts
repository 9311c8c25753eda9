import {
  findPlaceholders,
  findSourceGaps,
  isDeadTarget,
  type PlaceholderStyle,
} from '../text/placeholders.ts';
import { asidesOf } from './asides.ts';
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
  const all = [
    ...gapsInWords(text),
    ...gapsInMarkup(text),
    ...gapsInAsides(text),
    ...deadLinks(text),
  ];
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
function gapsInMarkup(text: AuditText): readonly Gap[] {
  if (text.form === 'docx' || !/<!--|<[?%]|\|[ \t]*\||<t[dh]|<dt/i.test(text.source)) return [];
  const isRead = readStretch(text);
  return findSourceGaps(text.source).filter(({ start }) => isRead(start));
}

/** What stands beside the prose; labels without values are usual there. */
function gapsInAsides(text: AuditText): readonly Gap[] {
  const isRead = readStretch(text);
  return asidesOf(text).flatMap((aside) =>
    findPlaceholders(text.source.slice(aside.start, aside.end))
      .filter(({ style }) => style !== 'empty-field')
      .map(({ style, start, end }) => ({
        style,
        start: aside.start + start,
        end: aside.start + end,
      }))
      .filter(({ start }) => aside.isOfPage || isRead(start)),
  );
}

/** Says whether an offset of the source is on the page, from its first words to its last, and no code. */
function readStretch({ source, form, blocks }: AuditText): (at: number) => boolean {
  const last = blocks.at(-1);
  const isPage = form === 'html' && last;
  const first = isPage ? (blocks[0]?.sourceOffset(0) ?? 0) : 0;
  const end = isPage ? last.sourceOffset(last.text.length) : source.length;
  const code = blocks.flatMap(({ kind, text, code: spans = [], sourceOffset }) =>
    (kind === 'code' ? [{ start: 0, end: text.length }] : spans).map((span) => ({
      start: sourceOffset(span.start),
      end: sourceOffset(span.end),
    })),
  );
  const isCode = (at: number) => code.some((span) => span.start <= at && at < span.end);
  return (at) => at >= first && at < end && !isCode(at);
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
