import { isKindOf } from '../../../model/vocabulary.ts';
import type { Channel } from '../../../schema/declaration.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

/** The channels by which each kind of marketing reaches people. */
const CHANNELS: Readonly<Record<string, readonly Channel[]>> = {
  'marketing.email': ['email', 'sms', 'messenger', 'push'],
  'marketing.ads': ['online', 'push'],
};

export default {
  id: 'marketing/channels-of-other-kind',
  severity: 'warning',
  title: 'The channels of direct marketing do not fit the kind of the activity.',
  why: 'Each channel has its own conditions and its own way to object. If the channel is wrong, the notice tells people the wrong ones.',
  how: 'Correct `channels` or `kind`; marketing by another channel is an activity of its own.',
  law: ['EPD-13-1', 'GDPR-21-4-2', 'GDPR-5-1-d'],
  bad: `activities:
  newsletter:
    title: Newsletter
    purpose: send new articles by e-mail
    kind: marketing.email
    legalBasis: { consent: { give: doubleOptIn, withdraw: unsubscribeLink } }
    subjects: [subscriber]
    data: [contact.email, contact.address]
    source: subject
    recipients: [donauhost]
    retention: { until: you withdraw your consent }
    provision: { voluntary: I cannot send you the newsletter }
    directMarketing: [post] # <--
    register: { consentRecord: log of the form }`,
  good: `activities:
  newsletter:
    title: Newsletter
    purpose: send new articles by e-mail
    kind: marketing.email
    legalBasis: { consent: { give: doubleOptIn, withdraw: unsubscribeLink } }
    subjects: [subscriber]
    data: [contact.email, contact.address]
    source: subject
    recipients: [donauhost]
    retention: { until: you withdraw your consent }
    provision: { voluntary: I cannot send you the newsletter }
    directMarketing: [email]
    register: { consentRecord: log of the form }`,
  *check(facts) {
    const { vocabulary } = facts.model.declaration;
    for (const activity of ownActivities(facts)) {
      const { path, kinds, declared } = activity;
      const { channels = [] } = declared.directMarketing ?? {};
      const place = [...path, 'directMarketing', 'channels'];
      if (channels.length === 0 || facts.hasOpen(place)) continue;
      const kind = Object.keys(CHANNELS).find((one) =>
        kinds.some((id) => isKindOf(id, one, vocabulary)),
      );
      const fitting = kind ? CHANNELS[kind] : undefined;
      if (!fitting || channels.some((channel) => fitting.includes(channel))) continue;
      yield {
        path: place,
        message: `${calledActivity(activity, facts.model)} is of the kind \`${kind}\`, but its marketing goes by \`${channels.join('`, `')}\`.`,
      };
    }
  },
} satisfies Rule;
