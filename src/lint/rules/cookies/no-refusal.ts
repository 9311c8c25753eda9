import { activitiesThatAsk } from '../../consent-cookies.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/no-refusal',
  severity: 'warning',
  title: 'The first layer of the banner offers no refusal.',
  why: 'According to most authorities (EDPB Cookie Banner Taskforce, 2023), consent is not free where refusing takes more steps than accepting.',
  how: 'Offer refusal beside acceptance, and write `firstLayer: [accept, reject]`.',
  law: ['EPD-CONS-1', 'GDPR-4-11'],
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
  firstLayer: [accept, settings] # <--
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
    const { consentManager } = facts.model.declaration;
    if (!consentManager || consentManager.none || activitiesThatAsk(facts).length === 0) return;
    const { firstLayer } = consentManager;
    const path = ['consentManager', 'firstLayer'];
    if (firstLayer?.includes('reject') || facts.hasOpen(path)) return;
    yield {
      path,
      at: firstLayer ? 'value' : 'key',
      message: firstLayer
        ? 'The first layer of the banner offers no refusal.'
        : 'Nothing says whether the first layer of the banner offers a refusal.',
    };
  },
} satisfies Rule;
