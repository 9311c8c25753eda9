import type { SuggestWords } from './languages/language.ts';
import type { Telling } from './mentions.ts';
import { fact, type Node, open } from './node.ts';
import { words } from './pattern.ts';

/** The categories of data that sentences name; what a sentence denies is not processed. */
export function dataIn(passages: readonly Telling[], { data }: SuggestWords): Node {
  const told = passages.filter(({ denies }) => !denies);
  const found = Object.entries(data).flatMap(([id, names]) => {
    const first = told.find(({ text }) => words(names).test(text));
    return first ? [fact(id, first.line)] : [];
  });
  return found.length > 0
    ? [...found, open('which other data, if any')]
    : open('categories of data, such as [device.ip_address]');
}
