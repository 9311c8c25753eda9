import type { Mutator } from '../mutant.ts';

/** What is said to be there as well; nothing else is said about it. */
const MORE: Readonly<Record<string, string>> = {
  'notice.languages': 'de',
  'notice.regimes': 'uk-gdpr',
};

/** Adds a language and a regime. */
export const additions: Mutator = {
  kind: 'add',
  mutate: ({ sites }) =>
    sites.flatMap(({ path, value }) => {
      const more = MORE[path.join('.')];
      if (more === undefined) return [];
      const end = value.end - 1;
      return [
        { kind: 'add', path, from: '', to: more, edits: [{ start: end, end, text: `, ${more}` }] },
      ];
    }),
};
