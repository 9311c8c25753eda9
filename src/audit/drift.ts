import { sentences } from '../text/sentences.ts';
import type { Terms } from '../text/terms.ts';
import type { AuditText } from './audit-text.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { proseOf } from './prose.ts';

/** A name of a thing, as a text first writes it, and every place of it. */
export interface Usage {
  readonly name: string;
  readonly places: readonly Phrase[];
}

/** Takes the names of one thing; returns those that a text uses without saying that they mean the same, the most used first. */
export function namesIn(text: AuditText, { names, least, same }: Terms): readonly Usage[] {
  const blocks = proseOf(text);
  const used = names.flatMap((pattern) => {
    const places = [...phrasesOf(blocks, pattern)];
    const [first] = places;
    return first && places.length >= least ? [{ pattern, name: first.words, places }] : [];
  });
  if (used.length < 2) return [];
  const saysSame = (sentence: string) =>
    same.test(sentence) && used.filter(({ pattern }) => pattern.test(sentence)).length > 1;
  const isDefined =
    used.some(({ places }) => places.some(isQuoted)) ||
    blocks.some(({ text: words }) => sentences(words).some((one) => saysSame(one.text)));
  return isDefined ? [] : used.sort((a, b) => b.places.length - a.places.length);
}

/** A name in quotation marks is being explained. */
function isQuoted({ block, start }: Phrase): boolean {
  return /["“”„«»「『]/u.test(block.text[start - 1] ?? '');
}
