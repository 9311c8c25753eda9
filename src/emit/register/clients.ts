import type { Activity } from '../../model/model.ts';
import type * as Declared from '../../schema/declaration.ts';
import { type ContactFacts, contactFacts } from './contact.ts';
import { listed, type Scope, says } from './scope.ts';

/** A controller for whom the company works as processor (Art. 30(2)(a) GDPR). */
export interface ClientFacts extends ContactFacts {
  readonly id: string;
  readonly representative: ContactFacts | undefined;
  readonly dpo: ContactFacts | undefined;
}

/** For whom a processor's activity is done: named clients, or their category and where they stand. */
export interface OnBehalfOf {
  readonly clients: readonly string[] | undefined;
  readonly category: string | undefined;
  readonly list: string | undefined;
}

/** Every declared client. */
export function clientFacts({ model }: Scope): readonly ClientFacts[] {
  return Object.entries(model.declaration.clients ?? {}).map(([id, client]) => ({
    id,
    ...contactFacts(client),
    representative: contactOf(client.representative),
    dpo: contactOf(client.dataProtectionOfficer),
  }));
}

/** The clients whom an activity names. */
export function clientsOf(scope: Scope, { declared }: Activity): readonly ClientFacts[] {
  const named = declared.onBehalfOf?.clients ?? [];
  return clientFacts(scope).filter(({ id }) => named.includes(id));
}

/** For whom an activity is done; nothing for the controller's own. */
export function onBehalfOf(scope: Scope, activity: Activity): OnBehalfOf | undefined {
  const { onBehalfOf: declared } = activity.declared;
  if (!declared) return undefined;
  const clients = listed(clientsOf(scope, activity).map(({ id }) => id));
  return { clients, category: says(scope, declared.category), list: declared.list };
}

function contactOf(declared: Declared.Contact | undefined): ContactFacts | undefined {
  return declared && contactFacts(declared);
}
