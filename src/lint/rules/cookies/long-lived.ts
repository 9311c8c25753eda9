import { LIFETIME_DAYS } from '../../../law/device-limits.ts';
import { durationDays, durationText } from '../../../model/drafting/duration.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/long-lived',
  severity: 'warning',
  title: 'A cookie lives for more than 13 months.',
  why: 'The French authority sets 13 months for measurement without consent, and advises it elsewhere: a device is not to be recognised for longer than the purpose needs.',
  how: 'Shorten the cookie, and write the new `duration`.',
  law: ['EPD-CNIL-13', 'GDPR-5-1-e'],
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
    visits: { activity: statistics, access: controller, duration: P2Y, purpose: counts the visits } # <--
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
  *check({ model }) {
    for (const { name, path, duration } of model.cookies) {
      if ((durationDays(duration ?? '') ?? 0) <= LIFETIME_DAYS) continue;
      const message = `\`${name}\` lives for ${durationText(duration ?? '', 'en')}.`;
      yield { path: [...path, 'duration'], message };
    }
  },
} satisfies Rule;
