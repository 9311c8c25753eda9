import type { prefixes } from '../src/emit/dpv/node.ts';
import type { authorityIri, countryTerm } from '../src/emit/dpv/terms.ts';

export declare function dpvTerms(parts: {
  readonly prefixes: typeof prefixes;
  readonly countryTerm: typeof countryTerm;
  readonly countryCodes: ReadonlySet<string>;
  readonly authorityIri: typeof authorityIri;
  readonly authorities: readonly { readonly code: string }[];
}): readonly string[];
