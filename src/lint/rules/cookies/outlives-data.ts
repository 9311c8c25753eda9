import { LIFETIME_DAYS } from '../../../law/device-limits.ts';
import { durationDays, durationText } from '../../../model/drafting/duration.ts';
import type { Activity } from '../../../model/model.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/outlives-data',
  severity: 'info',
  title: 'A cookie lives for longer than the data that it serves are kept.',
  why: 'A cookie is there for its purpose; once the data are erased, it goes on recognising the device for nothing.',
  how: 'Shorten the cookie to the storage period of the activity, or correct that period.',
  law: ['GDPR-5-1-e', 'EPD-5-3-4'],
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
    retention: { period: P30D, from: the visit }
    provision: voluntary
    register: { consentRecord: log of the banner }
cookies:
  analytics:
    visits: { activity: statistics, access: controller, duration: P1Y, purpose: counts the visits } # <--
consentManager:
  tool: a script of my own
  firstLayer: [accept, reject]
  reopen: { label: Cookie settings, where: footer, url: "https://greta.example/cookies" }
  choiceKept: P6M`,
  good: `activities:
  statistics:
    title: Statistics
    purpose: count the readers of each article
    kind: analytics
    legalBasis: { consent: consentManager }
    subjects: [visitor]
    data: [device.cookie_id, behavior.browsing_history]
    source: observed
    recipients: [donauhost]
    retention: { period: P30D, from: the visit }
    provision: voluntary
    register: { consentRecord: log of the banner }
cookies:
  analytics:
    visits: { activity: statistics, access: controller, duration: P30D, purpose: counts the visits }
consentManager:
  tool: a script of my own
  firstLayer: [accept, reject]
  reopen: { label: Cookie settings, where: footer, url: "https://greta.example/cookies" }
  choiceKept: P6M`,
  *check({ model }) {
    for (const { name, path, activity: id, declared } of model.cookies) {
      const activity = model.activities.find((one) => one.id === id);
      const kept = activity && longestPeriod(activity);
      const lives = durationDays(declared.duration ?? '') ?? 0;
      // A cookie that lives too long in any case is told as such.
      if (!kept || lives <= kept || lives > LIFETIME_DAYS) continue;
      const length = durationText(declared.duration ?? '', 'en');
      const message = `\`${name}\` lives for ${length}, longer than the data of ${calledActivity(activity, model)} are kept.`;
      yield { path: [...path, 'duration'], message };
    }
  },
} satisfies Rule;

/** The longest period of an activity in days; nothing where an event ends storage. */
function longestPeriod({ declared }: Activity): number | undefined {
  const { retention } = declared;
  if (!retention) return undefined;
  const periods = [retention, ...Object.values(retention.except ?? {})];
  if (periods.some(({ until, as, period }) => until || as || !period)) return undefined;
  return Math.max(...periods.map(({ period }) => durationDays(period ?? '') ?? 0));
}
