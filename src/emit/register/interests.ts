import type { Activity, Basis } from '../../model/model.ts';
import { joined } from './cell-text.ts';
import { partyName, partyOf } from './parties.ts';
import { listed, type Named, type Scope, says } from './scope.ts';

/** An interest that is pursued (Art. 6(1)(f), 13(1)(d) GDPR). */
export interface InterestFacts {
  readonly interest: string;
  readonly for: string | undefined;
  /** The third party whose interest it is. */
  readonly of: Named | undefined;
}

/** The interests behind Art. 6(1)(f) GDPR. */
export function interestsFacts(
  scope: Scope,
  { bases }: Activity,
): readonly InterestFacts[] | undefined {
  return listed(bases.flatMap((basis) => interestFacts(scope, basis)));
}

function interestFacts(scope: Scope, basis: Basis): readonly InterestFacts[] {
  const interest = says(scope, basis.interest);
  if (!interest) return [];
  const party = basis.interestOf && partyOf(scope, basis.interestOf);
  const of = party && { id: party.id, label: partyName(party) };
  return [{ interest, for: says(scope, basis.for), of }];
}

/** Each interest with whose it is and, beside other bases, what it is for. */
export function interestsCell(
  { labels }: Scope,
  facts: readonly InterestFacts[] | undefined,
): string {
  return joined(
    (facts ?? []).map(({ interest, for: purpose, of }) => {
      const whose = of && labels.basis.interestOf(of.label);
      const details = [purpose && labels.basis.for(purpose).trim(), whose].filter(Boolean);
      return details.length > 0 ? `${interest} (${details.join(', ')})` : interest;
    }),
  );
}
