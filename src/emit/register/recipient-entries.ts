import type { Recipient } from '../../model/model.ts';
import type * as Declared from '../../schema/declaration.ts';
import { type ArrangementFacts, arrangementOf } from './arrangements.ts';
import type { ContactFacts } from './contact.ts';
import { type Party, partyOf } from './parties.ts';
import { addressOf } from './recipient-address.ts';
import { listed, type None, type Scope, says } from './scope.ts';
import { type TransferTo, transfersOf } from './transfers.ts';

/** A recipient with all that is declared and known of it, once for the whole register. */
export interface RecipientEntry extends Party, ContactFacts {
  readonly country: string | undefined;
  readonly name: string | undefined;
  /** Product of the catalogue. */
  readonly service: string | undefined;
  /** Why it is not named. */
  readonly because: string | undefined;
  readonly contract: string | undefined;
  readonly subProcessors: string | undefined;
  readonly arrangement: ArrangementFacts | undefined;
  readonly transfers: readonly (None | TransferTo)[] | undefined;
  readonly privacyPolicy: string | undefined;
  readonly since: string | undefined;
  readonly formerly: readonly string[] | undefined;
  readonly register: Declared.Register | undefined;
  /** Ids of the activities in which it receives or gives data. */
  readonly activities: readonly string[] | undefined;
}

/** Every recipient of the declaration. */
export function recipientEntries(scope: Scope): readonly RecipientEntry[] {
  return scope.model.recipients.map((recipient) => recipientEntry(scope, recipient));
}

function recipientEntry(scope: Scope, recipient: Recipient): RecipientEntry {
  const { declared, service, subProcessors, privacyPolicy } = recipient;
  const { email, phone, form, because, contract, since, formerly, register } = declared;
  const { id, name, role, category, country } = partyOf(scope, recipient);
  return {
    name,
    address: addressOf(recipient),
    country,
    email,
    phone,
    form,
    id,
    role,
    category,
    service: service?.title,
    because: says(scope, because),
    contract,
    subProcessors,
    arrangement: arrangementOf(scope, recipient),
    transfers: listed(transfersOf(scope, recipient).map(({ recipient: _, ...facts }) => facts)),
    privacyPolicy: says(scope, privacyPolicy),
    since,
    formerly: listed(formerly),
    register,
    activities: listed(activitiesOf(scope, recipient)),
  };
}

function activitiesOf({ model }: Scope, recipient: Recipient): readonly string[] {
  return model.activities
    .filter(
      ({ recipients, sources }) =>
        recipients.includes(recipient) || sources.some((one) => one.recipient === recipient),
    )
    .map(({ id }) => id);
}
