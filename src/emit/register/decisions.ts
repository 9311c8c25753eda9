import type { Activity } from '../../model/model.ts';
import { listed, type None, noneOf, type Scope, says } from './scope.ts';

type Ground = 'contract' | 'explicitConsent' | 'law';

/** A decision by automated means alone (Art. 13(2)(f), 22 GDPR). */
export interface DecisionFacts {
  readonly decides: string | undefined;
  readonly logic: string | undefined;
  readonly consequence: string | undefined;
  readonly grounds: readonly GroundFacts[] | undefined;
  readonly safeguards: readonly ('humanReview' | 'ownView' | 'contest')[] | undefined;
}

export interface GroundFacts {
  readonly ground: Ground;
  readonly article: string;
  readonly because: string | undefined;
  readonly law: readonly string[] | undefined;
}

/** Automated decisions and profiling in an activity. */
export interface AutomationFacts {
  readonly decision: DecisionFacts | None | undefined;
  readonly profiling: string | None | undefined;
}

/** What is declared on automated decisions and profiling; nothing is assumed. */
export function automationFacts(scope: Scope, activity: Activity): AutomationFacts | undefined {
  const decision = decisionFacts(scope, activity);
  const { profiling: declared } = activity.declared;
  const profiling = declared?.none ? noneOf(scope, declared.none) : says(scope, declared?.text);
  return decision || profiling ? { decision, profiling } : undefined;
}

function decisionFacts(scope: Scope, activity: Activity): DecisionFacts | None | undefined {
  const { automatedDecision: declared } = activity.declared;
  if (!declared) return noOthers(scope, activity);
  if (declared.none) return noneOf(scope, declared.none);
  const { decides, logic, consequence, safeguards } = declared;
  return {
    decides: says(scope, decides),
    logic: says(scope, logic),
    consequence: says(scope, consequence),
    grounds: groundsOf(scope, activity),
    safeguards: listed(safeguards),
  };
}

/** The list of all automated decisions says that there are no others. */
function noOthers(scope: Scope, { id, active, role }: Activity): None | undefined {
  const { automatedDecisions: all } = scope.model.declaration;
  if (!all || !active || role !== 'controller') return undefined;
  if ('none' in all && all.none) return noneOf(scope, all.none);
  const named = Array.isArray(all) ? (all as readonly string[]) : [];
  return named.length > 0 && !named.includes(id) ? { none: true, reason: undefined } : undefined;
}

function groundsOf(scope: Scope, { declared }: Activity): readonly GroundFacts[] | undefined {
  const { contract, explicitConsent, law } = declared.automatedDecision?.ground ?? {};
  const ground = (one: Ground, letter: string, facts: Partial<GroundFacts>): GroundFacts => ({
    ground: one,
    article: `22(2)(${letter})`,
    because: undefined,
    law: undefined,
    ...facts,
  });
  return listed([
    ...(contract ? [ground('contract', 'a', { because: says(scope, contract) })] : []),
    ...(law ? [ground('law', 'b', { law: listed(law) })] : []),
    ...(explicitConsent
      ? [ground('explicitConsent', 'c', { because: says(scope, explicitConsent) })]
      : []),
  ]);
}
