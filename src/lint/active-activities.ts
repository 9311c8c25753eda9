import type { Activity } from '../model/model.ts';
import type { Facts } from './rule.ts';

/** The activities that take place: neither planned nor ended. */
export function activeActivities({ model }: Facts): readonly Activity[] {
  return model.activities.filter(({ active }) => active);
}

/** The activities that take place for the declaration's own purposes, not on behalf of others. */
export function ownActivities(facts: Facts): readonly Activity[] {
  return activeActivities(facts).filter(({ role }) => role === 'controller');
}
