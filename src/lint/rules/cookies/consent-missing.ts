import { cookieLaw } from '../../../law/national-laws.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { needsConsent } from '../../consent-cookies.ts';
import type { Rule } from '../../rule.ts';
import { isWithoutConsent } from '../../without-consent.ts';

export default {
  id: 'cookies/consent-missing',
  severity: 'error',
  title: 'A cookie that needs consent serves an activity that does not rest on it.',
  why: 'What is not strictly necessary may be stored or read only with consent; legitimate interests or a contract do not replace it (Art. 5(3) ePrivacy Directive).',
  how: 'Rest the activity on consent: `legalBasis: { consent: consentManager }`. If the cookie really is necessary, move it to `necessary` with its `exemption`.',
  law: ['EPD-5-3-1', 'EPD-CONS-2'],
  bad: `activities:
  statistics:
    title: Statistics
    purpose: count the readers of each article
    kind: analytics
    legalBasis: { legitimateInterests: knowing what is read } # <--
    subjects: [visitor]
    data: [device.cookie_id, behavior.browsing_history]
    source: observed
    recipients: [donauhost]
    retention: { period: P6M, from: the visit }
    provision: voluntary
    register: { balancingTest: notes/balancing.md }
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
    const law = cookieLaw(facts.model.controller.declared.country ?? '').consent;
    for (const activity of ownActivities(facts)) {
      const cookies = activity.cookies.filter(needsConsent);
      if (cookies.length === 0 || !isWithoutConsent(activity, facts)) continue;
      const names = cookies.map(({ name }) => `\`${name}\``).join(', ');
      yield {
        path: [...activity.path, 'legalBasis'],
        message: `${calledActivity(activity, facts.model)} does not rest on consent, but its cookies need it: ${names}.`,
        how: `Rest the activity on consent (${law}): \`legalBasis: { consent: consentManager }\`. If a cookie really is necessary, move it to \`necessary\` with its \`exemption\`.`,
      };
    }
  },
} satisfies Rule;
