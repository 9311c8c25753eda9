import { type ContactFacts, contactFacts } from './contact.ts';
import { listed, type None, noneOf, type Scope, says } from './scope.ts';

/** How people use their rights (Art. 12(2) GDPR). */
export interface RightsContact extends ContactFacts {
  readonly account: string | undefined;
  readonly identityCheck: string | undefined;
  /** ISO 8601 */
  readonly answerWithin: string | undefined;
  /** What answers cost (Art. 12(5), 15(3) GDPR). */
  readonly fee: string | None | undefined;
  readonly onRequest: readonly ('safeguards' | 'balancingTests' | 'arrangements')[] | undefined;
}

/** Where requests go, as declared. */
export function rightsContact(scope: Scope): RightsContact | undefined {
  const { rights } = scope.model.declaration;
  if (!rights) return undefined;
  const { account, identityCheck, answerWithin, fee, onRequest } = rights;
  const { name, address, country, email, phone, form } = contactFacts(rights);
  return {
    name,
    address,
    country,
    email,
    phone,
    form,
    account,
    identityCheck: says(scope, identityCheck),
    answerWithin,
    fee: fee?.none ? noneOf(scope, fee.none) : says(scope, fee?.text),
    onRequest: listed(onRequest),
  };
}
