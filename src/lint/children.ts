import { defaultConsentAge } from '../law/consent-ages.ts';
import { basesOf } from './bases.ts';
import type { Facts } from './rule.ts';

/**
 * True where Art. 8 GDPR is in play: the service is offered to children below the age of consent,
 * and something rests on consent.
 */
export function asksChildrenForConsent(facts: Facts): boolean {
  const { offeredFrom, consentAge: ages } = facts.model.declaration.children ?? {};
  if (offeredFrom === undefined) return false;
  const declared = Object.values(ages ?? {});
  const age = declared.length > 0 ? Math.max(...declared) : defaultConsentAge;
  return offeredFrom < age && basesOf(facts, 'consent').length > 0;
}
