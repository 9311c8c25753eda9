import type { Channel } from '../../../schema/declaration.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

/** Channels that the law treats alike stand together. */
const REGIMES: Readonly<Record<Channel, string>> = {
  email: 'messages',
  sms: 'messages',
  messenger: 'messages',
  push: 'device',
  online: 'device',
  phone: 'phone',
  post: 'post',
};

export default {
  id: 'marketing/channels-mixed',
  severity: 'warning',
  title: 'One activity markets through channels that the law treats differently.',
  why: 'Consent to e-mail is none to telephone calls, and people must be able to allow one and refuse the other.',
  how: 'Make an activity of its own for each: messages, telephone, post, advertising online.',
  law: ['EPD-13-1', 'GDPR-CONS-GRAN'],
  bad: `activities:
  newsletter:
    title: Newsletter
    purpose: send new articles by e-mail
    kind: marketing.email
    legalBasis: { consent: { give: doubleOptIn, withdraw: unsubscribeLink } }
    subjects: [subscriber]
    data: [contact.email, contact.phone_number]
    source: subject
    recipients: [donauhost]
    retention: { until: you withdraw your consent }
    provision: { voluntary: I cannot send you the newsletter }
    directMarketing: [email, phone] # <--
    register: { consentRecord: log of the form }`,
  good: `activities:
  newsletter:
    title: Newsletter
    purpose: send new articles by e-mail
    kind: marketing.email
    legalBasis: { consent: { give: doubleOptIn, withdraw: unsubscribeLink } }
    subjects: [subscriber]
    data: [contact.email]
    source: subject
    recipients: [donauhost]
    retention: { until: you withdraw your consent }
    provision: { voluntary: I cannot send you the newsletter }
    directMarketing: [email]
    register: { consentRecord: log of the form }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const channels = activity.declared.directMarketing?.channels ?? [];
      const regimes = new Set(channels.map((channel) => REGIMES[channel]));
      if (regimes.size < 2) continue;
      const names = channels.map((channel) => `\`${channel}\``).join(', ');
      yield {
        path: written(facts.origin, [...activity.path, 'directMarketing', 'channels']),
        message: `${calledActivity(activity, facts.model)} mixes channels that need consent of their own: ${names}.`,
      };
    }
  },
} satisfies Rule;
