import { calledActivity } from '../../called.ts';
import { marketingMessages } from '../../marketing-messages.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

const UNCONFIRMED: ReadonlySet<string> = new Set(['checkbox', 'form', 'button']);

export default {
  id: 'marketing/no-double-opt-in',
  severity: 'info',
  title: 'Consent to marketing messages is given without a confirmation from the mailbox.',
  why: 'Whoever relies on consent must prove it. Without a confirming click anybody can enter the address of somebody else; in some countries courts expect it.',
  how: 'Ask for a confirmation by e-mail, and write `consent: { give: doubleOptIn, … }`.',
  law: ['GDPR-7-1'],
  bad: `activities:
  newsletter:
    title: Newsletter
    purpose: send new articles by e-mail
    kind: marketing.email
    legalBasis: { consent: { give: checkbox, withdraw: unsubscribeLink } } # <--
    subjects: [subscriber]
    data: [contact.email]
    source: subject
    recipients: [donauhost]
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
      const consent = activity.bases.find(({ word }) => word === 'consent');
      const give = consent?.consent?.give;
      if (!consent || !give || !UNCONFIRMED.has(give)) continue;
      yield {
        path: written(facts.origin, [...consent.path, 'give']),
        message: `${calledActivity(activity, facts.model)} takes consent (\`${give}\`) without a confirmation from the mailbox.`,
      };
    }
  },
} satisfies Rule;
