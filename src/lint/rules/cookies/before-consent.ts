import { needsConsent } from '../../consent-cookies.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/before-consent',
  severity: 'error',
  title: 'A cookie is set before consent.',
  why: 'Consent must come first; what is stored or read before it is unlawful, whatever the banner says afterwards.',
  how: 'See to it that nothing is set before consent, and delete `beforeConsent`.',
  law: ['EPD-5-3-1', 'GDPR-CONS-SCROLL'],
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
    visits: { activity: statistics, access: controller, duration: P6M, beforeConsent: true, purpose: counts the visits } # <--
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
    for (const cookie of model.cookies) {
      const { name, path, declared } = cookie;
      if (!declared.beforeConsent || !needsConsent(cookie)) continue;
      const message = `\`${name}\` needs consent and is set before it.`;
      yield { path: [...path, 'beforeConsent'], message };
    }
  },
} satisfies Rule;
