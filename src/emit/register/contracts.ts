import type { Activity } from '../../model/model.ts';
import { joined } from './cell-text.ts';
import { partyName } from './parties.ts';
import { processorsOf } from './processors.ts';
import { listed, type Scope, says } from './scope.ts';

/** The contract with a processor (Art. 28(3) GDPR). */
export interface ContractFacts {
  readonly id: string;
  readonly name: string | undefined;
  readonly category: string | undefined;
  readonly date: string;
}

/** The dated contracts with the processors of an activity. */
export function contractsFacts(
  scope: Scope,
  activity: Activity,
): readonly ContractFacts[] | undefined {
  return listed(
    processorsOf(activity).flatMap((processor) => {
      const date = processor.declared.contract;
      const { id, name, category } = processor;
      return date ? [{ id, name, category: says(scope, category), date }] : [];
    }),
  );
}

/** Each processor with the date of its contract. */
export function contractsCell(
  { labels }: Scope,
  facts: readonly ContractFacts[] | undefined,
): string {
  return joined(
    (facts ?? []).map((one) => `${partyName(one)}: ${labels.recipient.contract(one.date)}`),
  );
}
