import { type Sentence, sentences } from '../../text/sentences.ts';
import type { AuditText, Block } from '../audit-text.ts';
import type { AuditSentence } from './find.ts';
import { blank } from './shapes.ts';

/** A stretch of the source; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence or heading with its place; `end` is exclusive and of the source. */
export interface PlacedSentence extends Omit<AuditSentence, 'linksAway'>, Span {
  readonly block: Block;
  /** The placeholders that lie in it, in part or whole. */
  readonly slots: readonly Span[];
}

/**
 * Takes a policy and the placeholders in it, by offsets of its source; returns its sentences in
 * order, with a blank where a placeholder stood.
 */
export function placedSentences(
  { blocks, source }: AuditText,
  placeholders: readonly Span[],
): readonly PlacedSentence[] {
  const lineOf = lineFinder(source);
  const slotsIn = overlapFinder(placeholders);
  return blocks.filter(isProse).flatMap((block) =>
    sentences(block.text).map((sentence) => {
      const start = block.sourceOffset(sentence.start);
      const end = Math.max(start, block.sourceOffset(sentence.end));
      const slots = slotsIn(start, end);
      const text = withBlanks(block, sentence, slots);
      return {
        ...{ text, line: lineOf(start), isHeading: block.kind === 'heading' },
        level: block.kind === 'heading' ? (block.level ?? 0) : 0,
        ...{ block, slots, start, end },
      };
    }),
  );
}

/** The same for what looks for statements, with the addresses that the links write to or call. */
export function auditSentences(
  text: AuditText,
  placeholders: readonly Span[],
): readonly AuditSentence[] {
  const contactsIn = overlapFinder(
    text.links.filter(({ target }) => /^(?:mailto|tel):./iu.test(target)),
  );
  const awayIn = overlapFinder(
    text.links.filter(({ target }) => !/^(?:#|(?:mailto|tel|javascript):)/iu.test(target.trim())),
  );
  return placedSentences(text, placeholders).map(({ text, line, isHeading, level, start, end }) => {
    const contacts = contactsIn(start, end).map(({ target }) => target.replace(/^\w+:/u, ' '));
    const linksAway = awayIn(start, end).length > 0;
    return { text: text + contacts.join(''), line, isHeading, level, linksAway };
  });
}

function isProse({ kind }: Block): boolean {
  return kind !== 'code' && kind !== 'comment';
}

function withBlanks(block: Block, { text, start }: Sentence, slots: readonly Span[]): string {
  if (slots.length === 0) return text;
  let kept = '';
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const offset = block.sourceOffset(start + at);
    while ((slots[next]?.end ?? Infinity) <= offset) next++;
    const isOpen = (slots[next]?.start ?? Infinity) <= offset;
    if (!isOpen) kept += text[at];
    else if (!kept.endsWith(blank)) kept += blank;
  }
  return kept;
}

/** What it returns takes offsets in any order, and gives the 1-based line of each. */
export function lineFinder(source: string): (offset: number) => number {
  const ends = Array.from(source.matchAll(/\n/g), ({ index }) => index);
  return (offset) => firstWhere(ends, (end) => end >= offset) + 1;
}

/** What it returns gives the spans that lie in a stretch, in part or whole. */
export function overlapFinder<S extends Span>(
  spans: readonly S[],
): (start: number, end: number) => S[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return (start, end) => {
    const found: S[] = [];
    for (let at = firstWhere(sorted, (span) => span.end > start); at < sorted.length; at++) {
      const span = sorted[at];
      if (span === undefined || span.start >= end) break;
      found.push(span);
    }
    return found;
  };
}

/** Takes items of which the last ones meet a condition; returns the place of the first that does. */
function firstWhere<T>(items: readonly T[], meets: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && meets(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
