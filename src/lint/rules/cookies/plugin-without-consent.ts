import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { needsConsent } from '../../consent-cookies.ts';
import type { Rule } from '../../rule.ts';
import { isWithoutConsent } from '../../without-consent.ts';

/** Groups of the catalogue whose plugins follow people from site to site. */
const NETWORKS = new Set(['social', 'advertising']);

export default {
  id: 'cookies/plugin-without-consent',
  severity: 'error',
  title: 'An embedded plugin of a social network loads without consent.',
  why: 'A plugin reads from the device and sends the visit to the network as soon as the page opens. That needs consent (Art. 5(3) ePrivacy Directive), and according to the Court of Justice (C-40/17) the site that embeds it must ask.',
  how: 'Load the plugin only after a click: `legalBasis: { consent: button }`.',
  law: ['GDPR-FASHION', 'EPD-5-3-1'],
  bad: `activities:
  pins:
    title: Pin buttons
    purpose: let visitors share the pictures of an article
    kind: functional.embed
    legalBasis: { legitimateInterests: pictures that are shared } # <--
    subjects: [visitor]
    data: [device.ip_address, behavior.browsing_history]
    source: observed
    recipients: [pinterest]
    retention: none
    provision: voluntary
    register: { balancingTest: notes/balancing.md }
recipients:
  pinterest: { service: pinterest, role: controller }`,
  good: `activities:
  pins:
    title: Pin buttons
    purpose: let visitors share the pictures of an article
    kind: functional.embed
    legalBasis: { consent: button }
    subjects: [visitor]
    data: [device.ip_address, behavior.browsing_history]
    source: observed
    recipients: [pinterest]
    retention: none
    provision: voluntary
    register: { consentRecord: the click is logged }
recipients:
  pinterest: { service: pinterest, role: controller }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { kinds, recipients, cookies, path } = activity;
      if (!kinds.includes('functional.embed') || !isWithoutConsent(activity, facts)) continue;
      const network = recipients.find(({ service }) => NETWORKS.has(service?.kind ?? ''));
      // The cookies of a plugin are asked for consent by a rule of their own.
      if (!network || cookies.some(needsConsent)) continue;
      const name = calledActivity(activity, facts.model);
      const message = `${name} embeds a plugin of ${calledRecipient(network, facts.model)} and does not rest on consent.`;
      yield { path: [...path, 'legalBasis'], message };
    }
  },
} satisfies Rule;
