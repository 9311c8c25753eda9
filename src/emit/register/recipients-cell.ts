import { countryName } from '../../model/drafting/country.ts';
import { bracketed, joined, noneCell } from './cell-text.ts';
import { type Party, partyName } from './parties.ts';
import type { RecipientsFacts } from './recipients.ts';
import { isNone, type None, type Scope, says } from './scope.ts';

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
