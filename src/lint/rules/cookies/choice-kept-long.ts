import { CHOICE_KEPT_DAYS } from '../../../law/device-limits.ts';
import { durationDays, durationText } from '../../../model/drafting/duration.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/choice-kept-long',
  severity: 'info',
  title: 'The cookie choice is kept for longer than half a year.',
  why: 'The French authority calls six months good practice: people may have changed their mind, in either direction.',
  how: 'Ask again after about six months: `choiceKept: P6M`.',
  law: ['EPD-CNIL-6', 'EPD-NAT'],
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
    visits: { activity: statistics, access: controller, duration: P6M, purpose: counts the visits }
consentManager:
  tool: a script of my own
  firstLayer: [accept, reject]
  reopen: { label: Cookie settings, where: footer, url: "https://greta.example/cookies" }
  choiceKept: P1Y # <--`,
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
    const { choiceKept } = model.declaration.consentManager ?? {};
    const days = durationDays(choiceKept ?? '') ?? 0;
    if (days <= CHOICE_KEPT_DAYS.advised || days > CHOICE_KEPT_DAYS.longest) return;
    const message = `The cookie choice is kept for ${durationText(choiceKept ?? '', 'en')}.`;
    yield { path: ['consentManager', 'choiceKept'], message };
  },
} satisfies Rule;
