import { COOKIE_GROUPS } from '../model/cookies.ts';
import type { Activity, Cookie } from '../model/model.ts';
import { ownActivities } from './active-activities.ts';
import type { Facts } from './rule.ts';

/** True if a cookie waits for consent: it is not among the necessary ones and claims no exemption. */
export function needsConsent({ group, declared }: Cookie): boolean {
  return group !== 'necessary' && !declared.exemption;
}

/** The activities whose consent is asked for in the consent manager. */
export function activitiesThatAsk(facts: Facts): readonly Activity[] {
  return ownActivities(facts).filter(({ bases, cookies, path }) => {
    const consent = bases.find(({ word }) => word === 'consent')?.consent;
    if (!consent || facts.isOpen([...path, 'legalBasis', 'consent', 'give'])) return false;
    if (consent.give) return consent.give === 'consentManager';
    return cookies.some(needsConsent);
  });
}

/** True if a group of cookies is known to be open: there are some, but not yet which. */
export function isPartlyOpenGroup({ isOpen }: Facts): boolean {
  return COOKIE_GROUPS.some((group) => isOpen(['cookies', group]));
}
