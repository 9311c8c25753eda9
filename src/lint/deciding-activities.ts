import type { Activity } from '../model/model.ts';
import { ownActivities } from './active-activities.ts';
import type { Facts } from './rule.ts';

/** The activities that declare an automated decision within the meaning of Art. 22 GDPR. */
export function decidingActivities(facts: Facts): readonly Activity[] {
  return ownActivities(facts).filter(
    ({ declared }) => declared.automatedDecision && !declared.automatedDecision.none,
  );
}
