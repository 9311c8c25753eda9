import { repeatedTexts } from '../text/repeated.ts';
import { sentences } from '../text/sentences.ts';
import type { AuditText } from './audit-text.ts';
import { placeIn, proseOf } from './prose.ts';

/** Words with their place in the source. */
export interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Bases and fields such as “Provider: …” stand at every activity, and belong there. */
const SAID_EACH_TIME =
  /\b(?:Art(?:icle|ikel|ículo|icolo|igo)?\.? ?6|第六条|第6条)\b|^[^.!?]{1,30}[:：]/iu;

/** Without a stop it is a line of an address or an item; questions are headings, and stand in the contents. */
const ENDED = /[.!。！]["'”’»」）)]*$/u;

/** Paragraphs of several sentences that stand more than once, the earliest first. */
export function repeatedParagraphs(text: AuditText): readonly (readonly Placed[])[] {
  const paragraphs = proseOf(text)
    .filter(({ kind, text: words }) => kind !== 'cell' && sentences(words).length > 1)
    .map((block) => ({ ...placeIn(block, 0, block.text.length), text: block.text }));
  return repeatedTexts(paragraphs);
}

/** Sentences that stand more than once, other than in paragraphs that do. */
export function repeatedSentences(text: AuditText): readonly (readonly Placed[])[] {
  const again = new Set(
    repeatedParagraphs(text).flatMap(([, ...others]) => others.map(({ start }) => start)),
  );
  const all = proseOf(text).flatMap((block) => {
    if (block.kind === 'cell' || again.has(block.sourceOffset(0))) return [];
    return sentences(block.text)
      .filter(({ text: words }) => ENDED.test(words) && !SAID_EACH_TIME.test(words))
      .map((sentence) => ({
        ...placeIn(block, sentence.start, sentence.end),
        text: sentence.text,
      }));
  });
  return repeatedTexts(all);
}
