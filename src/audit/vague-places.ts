import { qualifiersIn } from '../text/qualifiers.ts';
import { sentences } from '../text/sentences.ts';
import { wordCount } from '../text/word-count.ts';
import type { AuditText } from './audit-text.ts';
import { placeIn, proseOf } from './prose.ts';

/** The vague words of a sentence, and the stretch of the source from the first to the last. */
export interface VaguePlace {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Takes a text; returns its sentences with vague words, in order, and how many words it has. */
export function vaguePlaces(text: AuditText): {
  readonly places: readonly VaguePlace[];
  readonly words: number;
} {
  let words = 0;
  const places = proseOf(text).flatMap((block) => {
    words += wordCount(block.text);
    const found = qualifiersIn(block.text, text.language.code);
    if (found.length === 0) return [];
    return sentences(block.text).flatMap((sentence) => {
      const own = found.filter(({ start }) => start >= sentence.start && start < sentence.end);
      const [first, last] = [own[0], own.at(-1)];
      if (!first || !last) return [];
      return [{ words: own.map((one) => one.text), ...placeIn(block, first.start, last.end) }];
    });
  });
  return { places, words };
}
