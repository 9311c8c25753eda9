import { calledActivity } from '../../called.ts';
import { activitiesThatAsk } from '../../consent-cookies.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/consent-manager-missing',
  severity: 'error',
  title: 'Consent is asked for, and nothing says how.',
  why: 'Consent to cookies must be given by an act and be as easy to withdraw. People must be told where they find their choice again.',
  how: 'Add `consentManager` with `tool`, `firstLayer` and `reopen`.',
  law: ['GDPR-7-3-2', 'GDPR-13-2-c-3', 'EPD-CONS-1'],
  bad: `# consentManager: not written # <--
activities:
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
    visits: { activity: statistics, access: controller, duration: P6M, purpose: counts the visits }`,
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
    const [first] = activitiesThatAsk(facts);
    if (!first || (consentManager && !consentManager.none)) return;
    const name = calledActivity(first, facts.model);
    yield {
      path: ['consentManager'],
      at: consentManager ? 'value' : 'key',
      message: `${name} waits for consent, but no \`consentManager\` is declared.`,
    };
  },
} satisfies Rule;
