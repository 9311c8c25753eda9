import { type Mutator, renamed, replaced } from '../mutant.ts';

/** Swaps each word of a fixed list for each other one, and so for choices that are keys. */
export const words: Mutator = {
  kind: 'word',
  mutate: ({ sites }) => {
    const taken = new Set(sites.map(({ path }) => path.join('\n')));
    const isTaken = (path: readonly string[]) => taken.has(path.join('\n'));
    return sites.flatMap((site) => {
      const { plain, form, path } = site;
      const choices = site.choices.filter((word) => !isTaken([...path.slice(0, -1), word]));
      const isWord = plain !== undefined && form.words.includes(plain);
      return [
        ...(isWord ? form.words.flatMap((word) => replaced('word', site, word)) : []),
        ...choices.flatMap((word) => renamed('word', site, word)),
      ];
    });
  },
};
