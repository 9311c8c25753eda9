import type { SuggestWords } from './languages/language.ts';
import { fact, type Node, open } from './node.ts';
import type { Passage } from './passages.ts';
import { words } from './pattern.ts';

/** The categories of data that sentences name; what a sentence denies is not processed. */
export function dataIn(passages: readonly Passage[], { data, not }: SuggestWords): Node {
  const told = passages.filter(({ text }) => !words(not).test(text));
  const found = Object.entries(data).flatMap(([id, names]) => {
    const first = told.find(({ text }) => words(names).test(text));
    return first ? [fact(id, first.line)] : [];
  });
  return found.length > 0
    ? [...found, open('which other data, if any')]
    : open('categories of data, such as [device.ip_address]');
}
