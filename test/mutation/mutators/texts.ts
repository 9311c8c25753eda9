import { type Mutator, replaced } from '../mutant.ts';
import { matches } from '../paths.ts';

/** What templates say where a fact is due. */
const EMPTY: readonly (readonly [path: string, text: string])[] = [
  ['activities.*.purpose', 'improve our services'],
  ['activities.*.legalBasis.legitimateInterests', 'our legitimate interests'],
  ['activities.*.legalBasis.legitimateInterests.interest', 'our legitimate interests'],
  ['activities.*.legalBasis.legalObligation', 'applicable law'],
  ['activities.*.legalBasis.legalObligation.law', 'applicable law'],
  ['activities.*.retention.until', 'the data are no longer necessary'],
  ['activities.*.automatedDecision.logic', 'We use an algorithm.'],
  ['recipients.*.name', 'third parties'],
  ['measures.*', 'appropriate technical and organisational measures'],
  ['vocabulary.data.*.label', 'other information'],
  ['vocabulary.data.*', 'other information'],
];

/** Puts the words that say nothing in place of what is said. */
export const emptyWords: Mutator = {
  kind: 'empty-words',
  mutate: ({ sites }) =>
    sites.flatMap((site) => {
      const text = EMPTY.find(([path]) => matches(path, site.path))?.[1];
      return text !== undefined && site.plain !== undefined
        ? replaced('empty-words', site, text)
        : [];
    }),
};

const SAMPLES: Readonly<Record<string, string>> = {
  email: 'info@example.com',
  url: 'https://www.example.com/contact',
  webUrl: 'https://www.example.com/privacy',
};

/** Puts the address of an example in place of each address. */
export const samples: Mutator = {
  kind: 'sample',
  mutate: ({ sites }) =>
    sites.flatMap((site) => {
      const sample = SAMPLES[site.form.kind];
      return sample !== undefined && site.plain !== undefined
        ? replaced('sample', site, sample)
        : [];
    }),
};
