import { endsOf } from './ends.ts';
import type { Example } from './example.ts';
import type { Mutant, Mutator } from './mutant.ts';
import { additions } from './mutators/additions.ts';
import { countries } from './mutators/countries.ts';
import { blank, deletion, denial } from './mutators/deletion.ts';
import { misspelling, placeholders } from './mutators/placeholders.ts';
import { broken, swapped } from './mutators/references.ts';
import { emptyWords, samples } from './mutators/texts.ts';
import { aged, doubled, postponed, tenfold } from './mutators/times.ts';
import { words } from './mutators/words.ts';
import { sitesOf } from './sites.ts';

/** Every way of changing facts. */
export const mutators: readonly Mutator[] = [
  deletion,
  blank,
  denial,
  ...placeholders,
  misspelling,
  broken,
  swapped,
  words,
  countries,
  aged,
  postponed,
  doubled,
  tenfold,
  emptyWords,
  samples,
  additions,
];

/** Every mutant of an example, in the order of the mutators and of the file. */
export function mutantsOf(example: Example): readonly Mutant[] {
  const material = { example, sites: sitesOf(example.text), ends: endsOf(example) };
  return mutators.flatMap(({ mutate }) => mutate(material));
}
