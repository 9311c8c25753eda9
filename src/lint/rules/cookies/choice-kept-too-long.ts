import { CHOICE_KEPT_DAYS } from '../../../law/device-limits.ts';
import { durationDays, durationText } from '../../../model/drafting/duration.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/choice-kept-too-long',
  severity: 'warning',
  title: 'The cookie choice is kept for more than two years.',
  why: 'According to the Spanish authority, a choice counts for 24 months at most; after that it no longer shows what people want.',
  how: 'Ask again after about six months: `choiceKept: P6M`.',
  law: ['EPD-NAT', 'EPD-CNIL-6'],
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
  choiceKept: P3Y # <--`,
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
    if (days <= CHOICE_KEPT_DAYS.longest) return;
    const message = `The cookie choice is kept for ${durationText(choiceKept ?? '', 'en')}.`;
    yield { path: ['consentManager', 'choiceKept'], message };
  },
} satisfies Rule;
