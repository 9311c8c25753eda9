import { decodeReference, REFERENCE } from './references.ts';
import type { Tracer } from './traced.ts';

const SPACE_OR_REFERENCE = /[ \t\r\n\f]+|&/g;

/**
 * Adds a stretch of HTML between two tags to a text, references decoded, white space collapsed
 * unless it counts; returns what was added. `shift` is where the HTML starts in its source.
 */
export function copyHtml(
  words: Tracer,
  html: string,
  start: number,
  end: number,
  shift: number,
  keepSpace: boolean,
): string {
  const raw = html.slice(start, end);
  const added: string[] = [];
  let done = 0;
  const copyTo = (at: number) => {
    const text = raw.slice(done, at);
    words.copy(text, start + done + shift);
    added.push(text);
  };
  const put = (text: string, from: number, to: number) => {
    copyTo(from);
    words.put(text, start + from + shift, start + to + shift);
    added.push(text);
    done = to;
  };
  for (const { 0: found, index } of raw.matchAll(SPACE_OR_REFERENCE)) {
    if (index < done) continue;
    if (found !== '&') {
      if (!keepSpace) put(index === 0 && words.endsInSpace ? '' : ' ', index, index + found.length);
      continue;
    }
    REFERENCE.lastIndex = index;
    const reference = REFERENCE.exec(raw);
    const text = reference && decodeReference(reference[1], reference[2], reference[3]);
    if (reference && text) put(text, index, index + reference[0].length);
  }
  copyTo(raw.length);
  return added.join('');
}
