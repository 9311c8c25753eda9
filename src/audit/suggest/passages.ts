import type { AuditText } from '../audit-text.ts';
import { lineFinder, overlapFinder, placedSentences, type Span } from '../disclosures/read.ts';
import { placeholder } from '../rules/placeholder/index.ts';
import { oneLine } from './one-line.ts';

/** A gap that a template left. */
export interface Gap extends Span {
  readonly words: string;
  readonly line: number;
}

/** A sentence or heading of the text, with a blank where a gap stood. */
export interface Passage {
  readonly text: string;
  readonly line: number;
  readonly isHeading: boolean;
  /** Counts the headings until here. */
  readonly section: number;
  readonly gaps: readonly Gap[];
  /** Where its links lead. */
  readonly targets: readonly string[];
}

/** The gaps of a text, in order. */
export function gapsIn(text: AuditText): readonly Gap[] {
  const lineOf = lineFinder(text.source);
  return placeholder
    .flatMap((rule) => [...rule.check(text)])
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const words = oneLine(text.source.slice(start, end));
      return { start, end, words, line: lineOf(start) };
    });
}

/** The passages of a text, in order. */
export function passagesIn(text: AuditText, gaps: readonly Gap[]): readonly Passage[] {
  const gapsAt = overlapFinder(gaps);
  const linksAt = overlapFinder(text.links);
  let section = 0;
  let before: unknown;
  return placedSentences(text, gaps).map(({ block, start, end, line, isHeading, ...rest }) => {
    if (isHeading && block !== before) section += 1;
    before = block;
    const targets = linksAt(start, end).map(({ target }) => target);
    return { text: rest.text, line, isHeading, section, gaps: gapsAt(start, end), targets };
  });
}
