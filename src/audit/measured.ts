import { inLanguage, type TextLanguage } from '../text/by-language.ts';
import { type Counts, countsOf, type Measure, measures } from '../text/readability.ts';
import { sentences } from '../text/sentences.ts';
import type { AuditText } from './audit-text.ts';
import { placeIn, proseOf } from './prose.ts';

/** A sentence with its place in the source and what is counted in it. */
export interface Measured {
  readonly start: number;
  readonly end: number;
  readonly counts: Counts;
}

/** A text by the usual measure of its language. */
export interface Readability {
  readonly measure: Measure;
  readonly counts: Counts;
  readonly sentences: readonly Measured[];
}

/** Items, headings and lines of an address are no sentences. */
const ENDED = /[.!?。！？]["'”’»」）)]*$/u;

/** Takes a text; returns how hard it is to read, or nothing in a language without a measure. */
export function readabilityOf(text: AuditText): Readability | undefined {
  const language = text.language.code.slice(0, 2) as TextLanguage;
  const measure = inLanguage(measures, text.language.code);
  if (!measure) return undefined;
  const measured = proseOf(text)
    .filter(({ kind }) => kind !== 'cell')
    .flatMap((block) =>
      sentences(block.text)
        .filter(({ text: words }) => ENDED.test(words))
        .map(({ text: words, start, end }) => ({
          ...placeIn(block, start, end),
          counts: countsOf(words, language),
        })),
    );
  return { measure, counts: sumOf(measured), sentences: measured };
}

function sumOf(measured: readonly Measured[]): Counts {
  const sum = (of: (counts: Counts) => number) =>
    measured.reduce((total, { counts }) => total + of(counts), 0);
  return {
    sentences: measured.length,
    words: sum(({ words }) => words),
    letters: sum(({ letters }) => letters),
    syllables: sum(({ syllables }) => syllables),
  };
}
