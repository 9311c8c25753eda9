import type { Activity } from '../../../model/model.ts';
import { calledActivity } from '../../called.ts';
import { calledRecipient } from '../../called-recipient.ts';
import type { Facts, Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'cookies/reader-not-recipient',
  severity: 'warning',
  title: 'A company can read a cookie and is no recipient of its activity.',
  why: 'Whoever can read a cookie gets data; the recipients of the activity would be incomplete.',
  how: 'Add the id to the `recipients` of the activity.',
  law: ['GDPR-13-1-e-1', 'EPD-5-3-5'],
  bad: `activities:
  statistics:
    title: Statistics
    purpose: count the readers of each article
    kind: analytics
    legalBasis: { consent: consentManager }
    subjects: [visitor]
    data: [device.cookie_id, behavior.browsing_history]
    source: observed
    recipients: [donauhost]
    retention: { period: P6M, from: the visit }
    provision: voluntary
    register: { consentRecord: log of the banner }
cookies:
  analytics:
    visits: { activity: statistics, access: countwerk, duration: P6M, purpose: counts the visits } # <--
consentManager:
  tool: a script of my own
  firstLayer: [accept, reject]
  reopen: { label: Cookie settings, where: footer, url: "https://greta.example/cookies" }
  choiceKept: P6M
recipients:
  countwerk: { name: Countwerk GmbH, category: web analytics, country: DE, role: processor, contract: 2026-10-04 }`,
  good: `activities:
  statistics:
    title: Statistics
    purpose: count the readers of each article
    kind: analytics
    legalBasis: { consent: consentManager }
    subjects: [visitor]
    data: [device.cookie_id, behavior.browsing_history]
    source: observed
    recipients: [donauhost, countwerk]
    retention: { period: P6M, from: the visit }
    provision: voluntary
    register: { consentRecord: log of the banner }
cookies:
  analytics:
    visits: { activity: statistics, access: countwerk, duration: P6M, purpose: counts the visits }
consentManager:
  tool: a script of my own
  firstLayer: [accept, reject]
  reopen: { label: Cookie settings, where: footer, url: "https://greta.example/cookies" }
  choiceKept: P6M
recipients:
  countwerk: { name: Countwerk GmbH, category: web analytics, country: DE, role: processor, contract: 2026-10-04 }`,
  *check(facts) {
    const told = new Set<string>();
    for (const cookie of facts.model.cookies) {
      const activity = facts.model.activities.find(({ id }) => id === cookie.activity);
      if (!activity || isUnsaid(activity, facts)) continue;
      for (const reader of cookie.readers.filter((one) => !activity.recipients.includes(one))) {
        const relation = `${activity.id} ${reader.id}`;
        if (told.has(relation)) continue;
        told.add(relation);
        const index = cookie.declared.access?.indexOf(reader.id) ?? 0;
        yield {
          path: written(facts.origin, [...cookie.path, 'access', `${index}`]),
          message: `${calledRecipient(reader, facts.model)} can read \`${cookie.name}\`, but is no recipient of ${calledActivity(activity, facts.model)}.`,
          related: [
            {
              message: 'Its recipients are stated here.',
              range: facts.origin.value([...activity.path, 'recipients']).range,
            },
          ],
        };
      }
    }
  },
} satisfies Rule;

/** True while it is not said, or not said to the end, who gets the data of an activity. */
function isUnsaid({ path, declared }: Activity, facts: Facts): boolean {
  const { recipients } = declared;
  if (!recipients) return true;
  const listed = Array.isArray(recipients) ? recipients.length : undefined;
  return listed === 0 || facts.hasOpen([...path, 'recipients']);
}
