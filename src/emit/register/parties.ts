import { countryName } from '../../model/drafting/country.ts';
import type { Activity, Recipient, Role } from '../../model/model.ts';
import {
  bracketed,
  isNone,
  joined,
  listed,
  type None,
  noneCell,
  noneOf,
  type Scope,
  says,
} from './scope.ts';

/** Somebody who receives data, as an activity refers to them. */
export interface Party {
  readonly id: string;
  readonly name: string | undefined;
  readonly role: Role | undefined;
  readonly category: string | undefined;
  /** ISO 3166-1 alpha-2 code of the seat. */
  readonly country: string | undefined;
}

/** A recipient in the words of the register. */
export function partyOf(scope: Scope, recipient: Recipient): Party {
  const { id, name, role, country } = recipient;
  return { id, name, role, category: says(scope, recipient.category), country };
}

/** The declared address, or the catalogue's where the name is the catalogue's too. */
export function addressOf({ declared, service }: Recipient): string | undefined {
  return declared.address ?? (declared.name ? undefined : service?.address);
}

/** What a recipient is called: its name, else its category, and its id where neither is declared. */
export function partyName({ name, category, id }: Pick<Party, 'id' | 'name' | 'category'>): string {
  return name ?? category ?? id;
}

/** The recipients of an activity (Art. 30(1)(d) GDPR). */
export interface RecipientsFacts {
  readonly internal: readonly Party[] | undefined;
  readonly external: readonly Party[] | undefined;
}

/** The recipients inside and outside the company, or that there are none. */
export function recipientsFacts(
  scope: Scope,
  { declared, recipients }: Activity,
): RecipientsFacts | None | undefined {
  const none = noRecipients(scope, declared.recipients);
  if (none) return none;
  const parties = recipients.map((one) => partyOf(scope, one));
  if (parties.length === 0) return undefined;
  return {
    internal: listed(parties.filter(({ role }) => role === 'internal')),
    external: listed(parties.filter(({ role }) => role !== 'internal')),
  };
}

/** That an activity has no recipients, where this is declared. */
export function noRecipients(
  scope: Scope,
  declared: Activity['declared']['recipients'],
): None | undefined {
  if (!declared || !('none' in declared) || !declared.none) return undefined;
  return noneOf(scope, declared.none);
}

/** The recipients inside or outside, each as name (role; category; country). */
export function recipientsCell(
  scope: Scope,
  facts: RecipientsFacts | None | undefined,
  side: 'internal' | 'external',
): string {
  if (!facts) return '';
  if (isNone(facts)) return noneCell(scope, facts);
  return joined((facts[side] ?? []).map((party) => partyCell(scope, party)));
}

function partyCell(scope: Scope, party: Party): string {
  const { labels, language, model } = scope;
  const { role, category, country } = party;
  const declared = model.declaration.recipients?.[party.id];
  const because = party.name ? undefined : says(scope, declared?.because);
  const register = declared?.register;
  const details = [
    role && role !== 'internal' ? labels.recipientRoles[role] : undefined,
    party.name ? category : undefined,
    country && countryName(country, language),
    because && labels.recipient.unnamed(because),
    register?.owner && labels.recipient.owner(register.owner),
    register?.reviewed && labels.reviewed(register.reviewed),
    register?.note && labels.recipient.note(register.note),
  ];
  return bracketed(partyName(party), details);
}
