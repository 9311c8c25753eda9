import type { Activity } from '../../model/model.ts';
import { type Party, partyOf } from './parties.ts';
import { listed, type None, noneOf, type Scope } from './scope.ts';

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
