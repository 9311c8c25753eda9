import type { Block } from '../audit-text.ts';
import { labelOf } from './label.ts';
import { part, type Traced } from './traced.ts';

/** Takes the words of a block; returns it, its label set apart where its kind has one. */
export function block(kind: Block['kind'], words: Traced, level?: number): Block {
  const deep = level === undefined ? {} : { level };
  if (kind !== 'heading' && kind !== 'item') return { kind, ...words, ...deep };
  const found = labelOf(words.text);
  if (!found || found.end >= words.text.length) return { kind, ...words, ...deep };
  return { kind, ...part(words, found.end), ...deep, label: found.label };
}

const LONGEST_TITLE = 100;

/** Takes a paragraph that is set in bold from end to end; returns the heading that it stands for. */
export function loudBlock(words: Traced): Block {
  const { text } = words;
  const isTitle = text.length <= LONGEST_TITLE && !/[.!?;,。！？；，\n]["'”’»）)]*$/u.test(text);
  return isTitle && /[\p{L}]/u.test(text) && !text.includes('\n')
    ? block('heading', words, 4)
    : block('paragraph', words);
}
