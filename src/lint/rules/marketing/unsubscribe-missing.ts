import type { Consent } from '../../../schema/declaration.ts';
import { calledActivity } from '../../called.ts';
import { consentWays } from '../../consent-ways.ts';
import { marketingMessages } from '../../marketing-messages.ts';
import type { Rule } from '../../rule.ts';

type Way = NonNullable<Consent['withdraw']>;

/** Ways that a message itself offers: a link in it, or an answer to it. */
const IN_MESSAGE: ReadonlySet<Way> = new Set(['unsubscribeLink', 'doubleOptIn', 'email']);

export default {
  id: 'marketing/unsubscribe-missing',
  severity: 'warning',
  title: 'Marketing messages do not offer a way to end them.',
  why: 'Each message must give a valid address to which people can write to have them stopped (Art. 13(4) ePrivacy Directive); a way outside the messages is no such address.',
  how: 'Put a link into each message, and write `withdraw: unsubscribeLink`.',
  law: ['EPD-13-4', 'GDPR-7-3-2'],
  bad: `activities:
  newsletter:
    title: Newsletter
    purpose: send new articles by e-mail
    kind: marketing.email
    legalBasis:
      consent: { give: doubleOptIn, withdraw: accountSettings } # <--
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
    legalBasis:
      consent: { give: doubleOptIn, withdraw: unsubscribeLink }
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
      const basis = activity.bases.find(({ word }) => word === 'consent');
      const { give, withdraw } = basis?.consent ?? {};
      if (!basis || !withdraw || IN_MESSAGE.has(withdraw)) continue;
      // A way that is harder than giving, or elsewhere, is told as such.
      if (give && consentWays[withdraw].withdraw > consentWays[give].give) continue;
      if (withdraw === 'providerDialog') continue;
      yield {
        path: [...basis.path, 'withdraw'],
        message: `${calledActivity(activity, facts.model)} sends messages, and its consent is withdrawn outside of them (\`${withdraw}\`).`,
      };
    }
  },
} satisfies Rule;
