import { MEASUREMENT_DAYS } from '../../../law/device-limits.ts';
import { durationDays, durationText } from '../../../model/drafting/duration.ts';
import type { Activity } from '../../../model/model.ts';
import { calledActivity } from '../../called.ts';
import { storageRules } from '../../periods.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'cookies/measurements-kept-long',
  severity: 'warning',
  title: 'Measurements of visits are kept for more than 25 months.',
  why: 'The French authority sets 25 months for measurement without consent. Statistics need no data about single visits for longer.',
  how: 'Shorten the `period`, or keep only totals.',
  law: ['EPD-CNIL-25', 'GDPR-5-1-e'],
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
    retention: { period: P3Y, from: the visit } # <--
    provision: voluntary
    register: { consentRecord: log of the banner }
cookies:
  analytics:
    visits: { activity: statistics, access: controller, duration: P6M, purpose: counts the visits }
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
    retention: { period: P6M, from: the visit }
    provision: voluntary
    register: { consentRecord: log of the banner }
cookies:
  analytics:
    visits: { activity: statistics, access: controller, duration: P6M, purpose: counts the visits }
consentManager:
  tool: a script of my own
  firstLayer: [accept, reject]
  reopen: { label: Cookie settings, where: footer, url: "https://greta.example/cookies" }
  choiceKept: P6M`,
  *check(facts) {
    for (const { activity, path, rule } of storageRules(facts)) {
      if (!measures(activity) || (durationDays(rule.period ?? '') ?? 0) <= MEASUREMENT_DAYS)
        continue;
      const name = calledActivity(activity, facts.model);
      yield {
        path: written(facts.origin, [...path, 'period']),
        message: `${name} keeps measurements for ${durationText(rule.period ?? '', 'en')}.`,
      };
    }
  },
} satisfies Rule;

function measures({ cookies }: Activity): boolean {
  return cookies.some(
    ({ group, declared }) => group === 'analytics' || declared.exemption === 'audienceMeasurement',
  );
}
