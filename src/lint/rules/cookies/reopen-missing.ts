import { activitiesThatAsk } from '../../consent-cookies.ts';
import { someKnown } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/reopen-missing',
  severity: 'error',
  title: 'Nothing says how people come back to their cookie choice.',
  why: 'Withdrawing consent must be as easy as giving it (Art. 7(3)); that takes a link or button that opens the choice again, and people must be told of it.',
  how: 'Add `reopen` under `consentManager`: `{ label: Cookie settings, where: footer, url: … }`.',
  law: ['GDPR-7-3-2', 'GDPR-13-2-c-3'],
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
consentManager: # <--
  tool: a script of my own
  firstLayer: [accept, reject]
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
    const path = ['consentManager', 'reopen'];
    if (someKnown(facts, path, consentManager.reopen, ['url', 'where'])) return;
    const message = 'Nothing says how people come back to their cookie choice.';
    yield { path, at: 'key', message };
  },
} satisfies Rule;
