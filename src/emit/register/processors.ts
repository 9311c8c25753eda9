import type { Activity, Recipient } from '../../model/model.ts';
import { bracketed, joined, noneCell } from './cell-text.ts';
import { partyName } from './parties.ts';
import { noRecipients } from './recipients.ts';
import { isNone, listed, type None, type Scope, says } from './scope.ts';

/** A company that processes data on behalf of the controller (Art. 28 GDPR). */
export interface ProcessorFacts {
  readonly id: string;
  readonly name: string | undefined;
  readonly category: string | undefined;
  /** Product of the catalogue. */
  readonly service: string | undefined;
  readonly subProcessors: string | undefined;
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
      id: processor.id,
      name: processor.name,
      category: says(scope, processor.category),
      service: processor.service?.title,
      subProcessors: processor.subProcessors,
    })),
  );
}

/** The processors among the recipients of an activity. */
export function processorsOf({ recipients }: Activity): readonly Recipient[] {
  return recipients.filter(({ role }) => role === 'processor');
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
