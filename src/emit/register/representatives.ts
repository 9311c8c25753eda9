import type * as Declared from '../../schema/declaration.ts';
import { joined, noneCell } from './cell-text.ts';
import { type ContactFacts, contactCell, contactFacts } from './contact.ts';
import { isNone, listed, type None, noneOf, type Scope } from './scope.ts';

type Regime = 'eu-gdpr' | 'uk-gdpr' | 'ch-fadp';
const REGIMES: readonly Regime[] = ['eu-gdpr', 'uk-gdpr', 'ch-fadp'];

/** A representative (Art. 27, 30(1)(a) GDPR). */
export interface Representative extends ContactFacts {
  readonly regime: Regime;
  /** The day of the written mandate (Art. 27(1) GDPR). */
  readonly mandate: string | undefined;
}

/** The representatives by regime, or that there is none. */
export function representativesFacts(
  scope: Scope,
  declared: NonNullable<Declared.Declaration['controller']>['representatives'],
): readonly Representative[] | None | undefined {
  if (!declared) return undefined;
  if (declared.none) return noneOf(scope, declared.none);
  return listed(
    REGIMES.flatMap((regime) => {
      const one = declared[regime];
      return one ? [{ regime, ...contactFacts(one), mandate: one.mandate }] : [];
    }),
  );
}

/** Each representative with the law that asks for it and the day of its mandate. */
export function representativesCell(
  scope: Scope,
  facts: readonly Representative[] | None | undefined,
): string {
  if (!facts) return '';
  if (isNone(facts)) return noneCell(scope, facts);
  const { regimes, mandated } = scope.labels;
  return joined(
    facts.map((one) => {
      const mandate = one.mandate && mandated(one.mandate);
      return `${regimes[one.regime]}: ${contactCell(scope, one, [mandate])}`;
    }),
  );
}
