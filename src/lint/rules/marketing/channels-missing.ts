import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'marketing/channels-missing',
  severity: 'warning',
  title: 'Direct marketing does not name its channels.',
  why: 'Each channel has its own law: messages need consent, telephone calls follow national law, post does not need consent everywhere.',
  how: 'Add `channels`, such as `[email]`.',
  law: ['EPD-13-1', 'GDPR-21-4-2'],
  bad: `activities:
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
    directMarketing: { law: TKG 2021 § 174 } # <--
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
    directMarketing: { channels: [email], law: TKG 2021 § 174 }
    register: { consentRecord: log of the form }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { directMarketing } = activity.declared;
      const path = [...activity.path, 'directMarketing'];
      if (!directMarketing || facts.hasOpen(path)) continue;
      if (hasItems(facts, [...path, 'channels'], directMarketing.channels)) continue;
      const name = calledActivity(activity, facts.model);
      const message = `${name} is direct marketing and does not name its \`channels\`.`;
      yield { path: [...path, 'channels'], at: 'key', message };
    }
  },
} satisfies Rule;
