import { type Mutator, renamed, replaced } from '../mutant.ts';

const gaps = { bracket: '"[please fill in]"', tbd: 'TBD' } as const;

/** Puts what templates leave behind in place of each fact. */
export const placeholders: readonly Mutator[] = Object.entries(gaps).map(([kind, gap]) => ({
  kind,
  mutate: ({ sites }) => sites.flatMap((site) => replaced(kind, site, gap)),
}));

/** Misspells each key; of what the declaration gives a name to, that is another name. */
export const misspelling: Mutator = {
  kind: 'misspell',
  mutate: ({ sites }) =>
    sites.flatMap((site) => {
      const name = site.path.at(-1) ?? '';
      return /^[\w.-]*[A-Za-z]$/.test(name) ? renamed('misspell', site, `${name}q`) : [];
    }),
};
