import type { Cookie } from '../../../model/model.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { needsConsent } from '../../consent-cookies.ts';
import type { Rule } from '../../rule.ts';

/** Techniques of a page; a pixel or a link in a message is asked for where the message is. */
const IN_MESSAGES: ReadonlySet<Cookie['storage']> = new Set(['pixel', 'linkParameter']);

export default {
  id: 'cookies/consent-asked-elsewhere',
  severity: 'warning',
  title: 'Cookies wait for the consent manager, and their activity asks for consent elsewhere.',
  why: 'Consent to the device and consent to the purpose are asked for together. If the notice tells of a box or a form while the consent manager decides, people do not learn how to say no or change their mind.',
  how: 'Write `consent: consentManager`, or declare in which way the visitor agrees to these cookies.',
  law: ['EPD-5-3-1', 'GDPR-13-2-c-3', 'GDPR-5-1-d'],
  bad: `activities:
  statistics:
    title: Statistics
    purpose: find out which articles are read
    kind: analytics
    legalBasis: { consent: email } # <--
    subjects: [visitor]
    data: [device.cookie_id, behavior.browsing_history]
    source: observed
    recipients: [donauhost]
    retention: { period: P14M, from: the visit }
    provision: voluntary
    register: { consentRecord: log of the consent manager }
cookies:
  analytics:
    reader: { activity: statistics, access: controller, duration: P6M, purpose: tells readers apart }
consentManager:
  tool: own
  firstLayer: [accept, reject, settings]
  reopen: https://greta.example/#cookies`,
  good: `activities:
  statistics:
    title: Statistics
    purpose: find out which articles are read
    kind: analytics
    legalBasis: { consent: consentManager }
    subjects: [visitor]
    data: [device.cookie_id, behavior.browsing_history]
    source: observed
    recipients: [donauhost]
    retention: { period: P14M, from: the visit }
    provision: voluntary
    register: { consentRecord: log of the consent manager }
cookies:
  analytics:
    reader: { activity: statistics, access: controller, duration: P6M, purpose: tells readers apart }
consentManager:
  tool: own
  firstLayer: [accept, reject, settings]
  reopen: https://greta.example/#cookies`,
  *check(facts) {
    const { consentManager } = facts.model.declaration;
    if (!consentManager || consentManager.none) return;
    for (const activity of ownActivities(facts)) {
      const basis = activity.bases.find(({ word }) => word === 'consent');
      const give = basis?.consent?.give;
      const cookies = activity.cookies.filter(
        (cookie) => needsConsent(cookie) && !IN_MESSAGES.has(cookie.storage),
      );
      if (!basis || !give || give === 'consentManager' || cookies.length === 0) continue;
      const names = cookies.map(({ name }) => `\`${name}\``).join(', ');
      yield {
        path: basis.path,
        message: `${calledActivity(activity, facts.model)} asks for consent by \`${give}\`, while its cookies wait for the consent manager: ${names}.`,
      };
    }
  },
} satisfies Rule;
