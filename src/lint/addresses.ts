import { proseOf } from './prose.ts';
import type { Facts } from './rule.ts';
import { walkValues } from './walk-values.ts';
import { written } from './written.ts';

/** A web address that the policy links to: a value of its own, or one inside a text. */
export interface Address {
  /** Where it is written. */
  readonly path: readonly string[];
  readonly url: string;
  /** Of a value that is given by language, or of the text. */
  readonly language: string | undefined;
  /** True for an address inside a text. */
  readonly inText: boolean;
}

const ADDRESS_FORMS = new Set(['url', 'webUrl', 'localUrl']);
const IN_TEXT = /https?:\/\/[^\s<>()[\]"“”]+/g;

const known = new WeakMap<Facts, readonly Address[]>();

/** Every web address of a declaration, in the order of the file. */
export function addressesOf(facts: Facts): readonly Address[] {
  const before = known.get(facts);
  if (before) return before;
  const { model, origin } = facts;
  const values = walkValues(model.declaration)
    .leaves.filter(({ form }) => ADDRESS_FORMS.has(form))
    .map(({ path, value, language }): Address => {
      return { path: written(origin, path), url: value, language, inText: false };
    });
  const inTexts = proseOf(facts).flatMap(({ path, text, language }) =>
    [...text.matchAll(IN_TEXT)].map(([url]): Address => {
      return { path: written(origin, path), url: bare(url), language, inText: true };
    }),
  );
  const addresses = [...values, ...inTexts];
  known.set(facts, addresses);
  return addresses;
}

/** The stop of a sentence is no part of an address. */
function bare(url: string): string {
  return url.replace(/[.,;:!?]+$/, '');
}
