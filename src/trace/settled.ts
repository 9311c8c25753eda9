import type { FactsOfProvision } from '../law/index-of-facts/facts.ts';
import type { FactPlace, StateWord } from './trace.ts';

interface Settled {
  readonly state: StateWord;
  readonly reason: string;
}

/** Duties that every output of the compiler keeps, or that none of them can come into. */
const byCompiler: Readonly<Record<string, StateWord>> = {
  'GDPR-12-1-h': 'met',
  'GDPR-12-7': 'notApplicable',
  'GDPR-14-NO-E': 'notApplicable',
  'GDPR-30-3': 'met',
};

/** How a duty stands that the compiler itself decides; a declared fact leaves it to a person. */
export function settledByCompiler(
  { provision, reason = '' }: FactsOfProvision,
  facts: readonly FactPlace[],
): Settled | undefined {
  const state = byCompiler[provision];
  if (state === undefined) return undefined;
  return { state: facts.length > 0 ? 'notCheckable' : state, reason };
}
