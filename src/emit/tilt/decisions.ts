import { joined } from '../register/cell-text.ts';
import type { DecisionFacts } from '../register/decisions.ts';
import type { Entry } from '../register/entry.ts';
import { isNone, type Scope } from '../register/scope.ts';
import type { Json } from './canonical.ts';

type Members = Readonly<Record<string, Json | undefined>>;

interface Decision {
  readonly activity: string;
  readonly facts: DecisionFacts;
}

/** Decisions by a system alone, of all activities at once; nothing where none is spoken of. */
export function decisionsPart({ model }: Scope, entries: readonly Entry[]): Members {
  const found = entries.flatMap((entry): readonly Decision[] => {
    const facts = entry.automatedDecisions?.decision;
    return facts && !isNone(facts) ? [{ activity: entry.id, facts }] : [];
  });
  if (found.length > 0) {
    return {
      automatedDecisionMaking: {
        inUse: true,
        logicInvolved: joined(found.map(({ facts }) => facts.logic)),
        scopeAndIntendedEffects: joined(
          found.flatMap(({ facts }) => [facts.decides, facts.consequence]),
        ),
        'x-decisions': found.map(decisionPart),
      },
    };
  }
  const { automatedDecisions: all } = model.declaration;
  const saysNone = all !== undefined && 'none' in all && all.none !== undefined;
  return saysNone ? { automatedDecisionMaking: { inUse: false } } : {};
}

function decisionPart({ activity, facts }: Decision): Json {
  const { decides, logic, consequence, grounds, safeguards } = facts;
  return {
    activity,
    decides,
    logic,
    consequence,
    grounds: grounds?.map(({ ground, because, law }) => ({ ground, because, law })),
    safeguards,
  };
}
