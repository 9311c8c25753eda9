import type { Mutator } from '../mutant.ts';

/** Takes out each fact, at every depth. */
export const deletion: Mutator = {
  kind: 'delete',
  mutate: ({ sites }) =>
    sites.map(({ path, plain = '', removal }) => ({
      kind: 'delete',
      path,
      from: plain,
      to: '',
      edits: [removal],
    })),
};

/** Leaves each key without its value, and each item of a list as an empty text. */
export const blank: Mutator = {
  kind: 'blank',
  mutate: ({ sites }) =>
    sites.map(({ path, plain = '', key, value }) => ({
      kind: 'blank',
      path,
      from: plain,
      to: '',
      edits: [{ ...value, text: key ? '' : '""' }],
    })),
};

/** Says of each fact that can be denied that there is none. */
export const denial: Mutator = {
  kind: 'none',
  mutate: ({ sites }) =>
    sites
      .filter(({ form, plain }) => form.deniable && plain !== 'none')
      .map(({ path, plain = '', value }) => ({
        kind: 'none',
        path,
        from: plain,
        to: 'none',
        edits: [{ ...value, text: 'none' }],
      })),
};
