import type { Activity, Recipient } from '../../model/model.ts';
import { noRecipients, partyName } from './parties.ts';
import {
  bracketed,
  isNone,
  joined,
  listed,
  type None,
  noneCell,
  type Scope,
  says,
} from './scope.ts';

/** A company that processes data on behalf of the controller (Art. 28 GDPR). */
export interface ProcessorFacts {
  readonly id: string;
  readonly name: string | undefined;
  readonly category: string | undefined;
  /** Product of the catalogue. */
  readonly service: string | undefined;
  readonly subProcessors: string | undefined;
}

/** The contract with a processor (Art. 28(3) GDPR). */
export interface ContractFacts {
  readonly id: string;
  readonly name: string | undefined;
  readonly category: string | undefined;
  readonly date: string;
}

/** The processors of an activity; none where it is declared that nobody receives the data. */
export function processorsFacts(
  scope: Scope,
  activity: Activity,
): readonly ProcessorFacts[] | None | undefined {
  const none = noRecipients(scope, activity.declared.recipients);
  if (none) return none;
  return listed(
    processorsOf(activity).map((processor) => ({
      ...nameOf(scope, processor),
      service: processor.service?.title,
      subProcessors: processor.subProcessors,
    })),
  );
}

/** The dated contracts with the processors of an activity. */
export function contractsFacts(
  scope: Scope,
  activity: Activity,
): readonly ContractFacts[] | undefined {
  return listed(
    processorsOf(activity).flatMap((processor) => {
      const date = processor.declared.contract;
      return date ? [{ ...nameOf(scope, processor), date }] : [];
    }),
  );
}

function processorsOf({ recipients }: Activity): readonly Recipient[] {
  return recipients.filter(({ role }) => role === 'processor');
}

function nameOf(scope: Scope, { id, name, category }: Recipient) {
  return { id, name, category: says(scope, category) };
}

/** Each processor with its service and the list of its own processors. */
export function processorsCell(
  scope: Scope,
  facts: readonly ProcessorFacts[] | None | undefined,
): string {
  if (!facts) return '';
  if (isNone(facts)) return noneCell(scope, facts);
  const { recipient } = scope.labels;
  return joined(
    facts.map((one) => {
      const product = one.service && !one.name?.includes(one.service) ? one.service : undefined;
      const service = [product, one.name ? one.category : undefined].filter(Boolean).join(', ');
      const list = one.subProcessors && recipient.subProcessors(one.subProcessors);
      return bracketed(partyName(one), [service, list]);
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
