import { listText } from '../../model/drafting/list.ts';
import { joined } from './cell-text.ts';
import type { ProofFacts } from './proofs.ts';
import type { Scope } from './scope.ts';
import { heading } from './transfer-cells.ts';
import type { TransferFacts } from './transfers.ts';

/** What proves each tool: references, dates, measures added and the way to a copy. */
export function proofsCell(scope: Scope, facts: readonly TransferFacts[] | undefined): string {
  return joined(
    (facts ?? []).flatMap((transfer) => {
      if ('none' in transfer) return [];
      return (transfer.tools ?? []).flatMap((use) => {
        const proof = proofText(scope, use.document);
        const tool = scope.labels.tools[use.tool];
        return proof ? [`${heading(scope, transfer)}, ${tool}: ${proof}`] : [];
      });
    }),
  );
}

function proofText({ labels, language }: Scope, proof: ProofFacts): string {
  const { transfer: words } = labels;
  const list = (items: readonly string[]) => listText(items, language, 'conjunction');
  const added = list((proof.supplementaryMeasures ?? []).map(({ label }) => label));
  const conditions = list((proof.conditions ?? []).map((one) => words.conditions[one]));
  return [
    proof.ref && words.ref(proof.ref),
    proof.entity && words.entity(proof.entity),
    proof.checked && words.checked(proof.checked),
    proof.assessed && words.assessed(proof.assessed),
    proof.hr ? words.staffData : undefined,
    added && words.added(added),
    proof.copy ? words.copy(proof.copy) : proof.copyOnRequest && words.copyOnRequest,
    proof.because && words.because(proof.because),
    proof.risk && words.risk(proof.risk),
    conditions && labels.conditionsMet(conditions),
    proof.authorityInformed && words.authorityInformed(proof.authorityInformed),
  ]
    .filter(Boolean)
    .join(', ');
}
