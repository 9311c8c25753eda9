import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'consent/withdrawal-by-opt-in',
  severity: 'error',
  title: 'Consent is to be withdrawn by the way in which it is confirmed.',
  why: 'A double opt-in asks whether somebody agrees; nobody can take consent back by it. People must be told a way that works (Art. 7(3) and 13(2)(c)).',
  how: 'Write both ways: `consent: { give: doubleOptIn, withdraw: unsubscribeLink }`.',
  law: ['GDPR-13-2-c-3', 'GDPR-7-3-2'],
  bad: `activities:
  newsletter:
    title: Newsletter
    purpose: send new articles by e-mail
    kind: marketing.email
    legalBasis: { consent: doubleOptIn } # <--
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
    for (const { activity, basis } of basesOf(facts, 'consent')) {
      if (basis.consent?.withdraw !== 'doubleOptIn') continue;
      yield {
        path: written(facts.origin, [...basis.path, 'withdraw']),
        message: `Consent to ${calledActivity(activity, facts.model)} is to be withdrawn by \`doubleOptIn\`, which confirms it.`,
      };
    }
  },
} satisfies Rule;
