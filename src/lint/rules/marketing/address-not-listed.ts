import type { Channel } from '../../../schema/declaration.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

/** The data without which nobody can be reached by a channel. */
const ADDRESSES: Partial<Readonly<Record<Channel, string>>> = {
  email: 'contact.email',
  sms: 'contact.phone_number',
  phone: 'contact.phone_number',
  post: 'contact.address',
};

export default {
  id: 'marketing/address-not-listed',
  severity: 'error',
  title: 'Marketing is sent to an address that is not among the data.',
  why: 'Notice and register name the categories of data that are used (Art. 14(1)(d) and 30(1)(c)). Whoever sends e-mails uses e-mail addresses.',
  how: 'Add the address to `data`, or correct the `channels`.',
  law: ['GDPR-30-1-c-2', 'GDPR-14-1-d', 'GDPR-5-1-d'],
  bad: `activities:
  newsletter:
    title: Newsletter
    purpose: send new articles by e-mail
    kind: marketing.email
    legalBasis: { consent: { give: doubleOptIn, withdraw: unsubscribeLink } }
    subjects: [subscriber]
    data: [name]
    source: subject
    recipients: [donauhost]
    retention: { until: you withdraw your consent }
    provision: { voluntary: I cannot send you the newsletter }
    directMarketing: [email] # <--
    register: { consentRecord: log of the form }`,
  good: `activities:
  newsletter:
    title: Newsletter
    purpose: send new articles by e-mail
    kind: marketing.email
    legalBasis: { consent: { give: doubleOptIn, withdraw: unsubscribeLink } }
    subjects: [subscriber]
    data: [name, contact.email]
    source: subject
    recipients: [donauhost]
    retention: { until: you withdraw your consent }
    provision: { voluntary: I cannot send you the newsletter }
    directMarketing: [email]
    register: { consentRecord: log of the form }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { path, declared, data } = activity;
      if (data.length === 0 || facts.hasOpen([...path, 'data'])) continue;
      const listed = new Set(data.map(({ id }) => id));
      const held = new Set(data.flatMap(({ id, broader }) => [id, ...broader]));
      const channel = declared.directMarketing?.channels?.find((one) => {
        const address = ADDRESSES[one];
        return address !== undefined && !held.has(address) && !listed.has('contact');
      });
      if (!channel) continue;
      yield {
        path: [...path, 'directMarketing', 'channels'],
        message: `${calledActivity(activity, facts.model)} reaches people by \`${channel}\`, but \`${ADDRESSES[channel]}\` is not among its data.`,
        related: [
          {
            message: 'The data are listed here.',
            range: facts.origin.key([...path, 'data']).range,
          },
        ],
      };
    }
  },
} satisfies Rule;
