import type { Recipient } from '../model/model.ts';
import { activeActivities } from './active-activities.ts';
import type { Facts } from './rule.ts';

/** The recipients that get data now: by an activity that takes place, or by reading a cookie. */
export function receivers(facts: Facts): readonly Recipient[] {
  const named = activeActivities(facts).flatMap(({ recipients }) => recipients);
  const readers = facts.model.cookies.flatMap((cookie) => cookie.readers);
  const ids = new Set([...named, ...readers].map(({ id }) => id));
  return facts.model.recipients.filter(({ id }) => ids.has(id));
}

/** The recipients that get data now, or give them: those that the notice names. */
export function recipientsInUse(facts: Facts): readonly Recipient[] {
  const receiving = new Set(receivers(facts));
  return facts.model.recipients.filter((one) => receiving.has(one) || one.usedBy.length > 0);
}
