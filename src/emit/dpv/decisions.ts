import type { Entry } from '../register/entry.ts';
import { isNone } from '../register/scope.ts';
import type { GraphScope } from './graph-scope.ts';
import { joinedParts, node, type Part, partOf } from './node.ts';

/** Decisions by a system alone and profiling, where they take place. */
export function decisionsPart({ iri }: GraphScope, { id, automatedDecisions }: Entry): Part {
  const { decision, profiling } = automatedDecisions ?? {};
  const parts: Part[] = [];
  if (decision && !isNone(decision)) {
    const { decides, logic, consequence } = decision;
    parts.push(
      partOf('dpv:hasContext', [
        node(iri('activity', id, 'decision'), ['dpv:AutomatedDecisionMaking'], {
          'dct:description': [decides, logic, consequence],
        }),
      ]),
    );
  }
  if (typeof profiling === 'string') {
    parts.push(
      partOf('dpv:hasProcessing', [
        node(iri('activity', id, 'profiling'), ['eu-gdpr:Profiling'], {
          'dct:description': profiling,
        }),
      ]),
    );
  }
  return joinedParts(parts);
}
