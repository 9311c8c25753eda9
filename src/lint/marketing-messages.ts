import type { Activity } from '../model/model.ts';
import type { Channel } from '../schema/declaration.ts';
import { ownActivities } from './active-activities.ts';
import type { Facts } from './rule.ts';

/** Channels under Art. 13(1) and (2) ePrivacy Directive: electronic mail in its wide sense. */
const ELECTRONIC: ReadonlySet<Channel> = new Set(['email', 'sms', 'messenger']);

/** The activities that send marketing by e-mail, text message or messenger. */
export function marketingMessages(facts: Facts): readonly Activity[] {
  return ownActivities(facts).filter(({ declared }) =>
    declared.directMarketing?.channels?.some((channel) => ELECTRONIC.has(channel)),
  );
}
