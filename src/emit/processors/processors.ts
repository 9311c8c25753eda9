import type { Model, Recipient } from '../../model/model.ts';
import { listed, type Scope, says, scopeOf } from '../register/scope.ts';
import { type ToolUse, transfersOf } from '../register/transfers.ts';

/** For whose purposes a processor works: the controller's own, or those of its clients. */
export type Serves = 'controller' | 'clients';

/** The processors that may be told to everybody (Art. 28 GDPR); what is not declared is missing. */
export interface Processors {
  readonly formatVersion: '1.0';
  readonly kind: 'processors';
  readonly generated: string;
  readonly language: string;
  readonly controller: string | undefined;
  readonly notice: string | undefined;
  readonly processors: readonly Processor[];
}

/** A company that processes data for the controller, or as sub-processor for its clients. */
export interface Processor {
  readonly id: string;
  /** The legal entity. */
  readonly name: string | undefined;
  readonly category: string | undefined;
  /** Product of the catalogue. */
  readonly service: string | undefined;
  /** ISO 3166-1 alpha-2 code of the seat. */
  readonly country: string | undefined;
  readonly serves: readonly Serves[];
  readonly since: string | undefined;
  readonly formerly: readonly string[] | undefined;
  readonly transfers: readonly Destination[] | undefined;
  /** That no data leave the EEA, where this is declared. */
  readonly noTransfers: true | undefined;
  readonly privacyPolicy: string | undefined;
  /** The page that names the processors of the processor. */
  readonly subProcessors: string | undefined;
}

/** A country to which data go, with what allows it; proofs stay in the register. */
export interface Destination {
  readonly country: string;
  readonly tools: readonly PublicTool[] | undefined;
}

export type PublicTool = Omit<ToolUse, 'document'>;

/** The list with what it is and whose. `date` is the day of the build. */
export function processorsOf(model: Model, language: string, date: string): Processors {
  return {
    formatVersion: '1.0',
    kind: 'processors',
    generated: date,
    language,
    controller: model.controller.declared.name,
    notice: model.declaration.notice?.url,
    processors: listOf(scopeOf(model, language)),
  };
}

/** The processors that an activity of today uses, in the order of the declaration. */
export function listOf(scope: Scope): readonly Processor[] {
  return scope.model.recipients.filter(isListed).map((recipient) => processorOf(scope, recipient));
}

/** Why there is no list, the end of a sentence; nothing where there is one. */
export function whyNoProcessors(model: Model): string | undefined {
  if (model.recipients.some(isListed)) return undefined;
  return 'the declaration names no processor that an activity of today uses';
}

function isListed({ role, usedBy }: Recipient): boolean {
  return role === 'processor' && usedBy.length > 0;
}

function processorOf(scope: Scope, recipient: Recipient): Processor {
  const { id, name, service, country, usedBy, subProcessors, declared } = recipient;
  return {
    id,
    name,
    category: says(scope, recipient.category),
    service: service?.title,
    country,
    serves: servesOf(scope.model, usedBy),
    since: declared.since,
    formerly: listed(declared.formerly),
    transfers: destinationsOf(scope, recipient),
    noTransfers: declared.transfers?.none ? true : undefined,
    privacyPolicy: says(scope, recipient.privacyPolicy),
    subProcessors,
  };
}

function servesOf({ activities }: Model, usedBy: readonly string[]): readonly Serves[] {
  const roles = activities.filter(({ id }) => usedBy.includes(id)).map(({ role }) => role);
  return [
    ...(roles.includes('controller') ? (['controller'] as const) : []),
    ...(roles.includes('processor') ? (['clients'] as const) : []),
  ];
}

function destinationsOf(scope: Scope, recipient: Recipient): readonly Destination[] | undefined {
  return listed(
    transfersOf(scope, recipient).flatMap((transfer) => {
      if ('none' in transfer) return [];
      const tools = transfer.tools?.map(({ document: _, ...tool }) => tool);
      return [{ country: transfer.country, tools }];
    }),
  );
}
