import { calledActivity } from '../../called.ts';
import { marketingMessages } from '../../marketing-messages.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'marketing/sender-missing',
  severity: 'warning',
  title: 'Marketing messages are sent, and nobody is said to get the addresses.',
  why: 'Whoever sends or hosts the messages for you gets the addresses and is a recipient.',
  how: 'Add the sender of the messages to `recipients`; one that runs its own mail server names its host.',
  law: ['GDPR-13-1-e-1', 'GDPR-4-9'],
  bad: `activities:
  newsletter:
    title: Newsletter
    purpose: send new articles by e-mail
    kind: marketing.email
    legalBasis: { consent: { give: doubleOptIn, withdraw: unsubscribeLink } }
    subjects: [subscriber]
    data: [contact.email]
    source: subject
    recipients: none # <--
    retention: { until: you withdraw your consent }
    provision: { voluntary: I cannot send you the newsletter }
    directMarketing: [email]
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
    for (const activity of marketingMessages(facts)) {
      const { recipients } = activity.declared;
      if (!recipients || !('none' in recipients)) continue;
      const name = calledActivity(activity, facts.model);
      const message = `${name} sends messages, but nobody is said to get the addresses.`;
      yield { path: [...activity.path, 'recipients'], message };
    }
  },
} satisfies Rule;
