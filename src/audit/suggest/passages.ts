import { inLanguage } from '../../text/by-language.ts';
import { runInHeading } from '../../text/run-in.ts';
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

/** The passages of a text, in order; a heading that has run into its paragraph is one of its own. */
export function passagesIn(text: AuditText, gaps: readonly Gap[]): readonly Passage[] {
  const gapsAt = overlapFinder(gaps);
  const linksAt = overlapFinder(text.links);
  const runIn = inLanguage(runInHeading, text.language.code);
  let section = 0;
  let before: unknown;
  return placedSentences(text, gaps).flatMap(({ block, start, end, line, ...sentence }) => {
    const heading = sentence.isHeading ? '' : headingIn(sentence.text, runIn);
    if (heading !== '' || (sentence.isHeading && block !== before)) section += 1;
    before = block;
    const passage = {
      ...{
        text: sentence.text.slice(heading.length),
        line,
        isHeading: sentence.isHeading,
        section,
      },
      ...{ gaps: gapsAt(start, end), targets: linksAt(start, end).map(({ target }) => target) },
    };
    if (heading === '') return [passage];
    const own = { text: heading.trim(), line, isHeading: true, section, gaps: [], targets: [] };
    return [own, passage];
  });
}

/** The words before the one that begins the sentence proper; nothing where they are all of it. */
function headingIn(sentence: string, runIn: RegExp | undefined): string {
  const match = runIn?.exec(sentence);
  return match?.index === 0 ? match[0].replace(/\S+ $/u, '') : '';
}
