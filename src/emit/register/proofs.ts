import { transferTool } from '../../law/transfer-tools.ts';
import type { CompellingCondition, ToolFacts, TransferTool } from '../../model/model.ts';
import { measureOf } from './measures.ts';
import { listed, type Named, type Scope, says } from './scope.ts';

/** What shows that a safeguard is there (Art. 30(1)(e), 46, 49(6) GDPR). */
export interface ProofFacts
  extends Pick<ToolFacts, 'ref' | 'assessed' | 'checked' | 'entity' | 'hr' | 'authorityInformed'> {
  readonly copy: string | undefined;
  /** People get a copy on request (Art. 13(1)(f) GDPR). */
  readonly copyOnRequest: true | undefined;
  readonly because: string | undefined;
  readonly risk: string | undefined;
  /** Conditions of compelling interests that are met (Art. 49(1), second subparagraph, GDPR). */
  readonly conditions: readonly CompellingCondition[] | undefined;
  /** Added because law or practice of the country would weaken the tool (CJEU C-311/18). */
  readonly supplementaryMeasures: readonly Named[] | undefined;
}

/** What is declared to prove a tool, with the way to a copy. */
export function proofFacts(scope: Scope, { word, declared }: TransferTool): ProofFacts {
  const { scope: _scope, onward: _onward, ...facts } = declared;
  const { copy, because, risk, conditions, supplementaryMeasures: added, ...proof } = facts;
  const offered = scope.model.declaration.rights?.onRequest ?? [];
  const onRequest = !copy && transferTool(word).needsCopy && offered.includes('safeguards');
  return {
    ...proof,
    copy: says(scope, copy),
    copyOnRequest: onRequest || undefined,
    because: says(scope, because),
    risk: says(scope, risk),
    conditions: listed(conditions),
    supplementaryMeasures: listed(added?.map((id) => measureOf(scope, id))),
  };
}
