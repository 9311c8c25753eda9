import { calledActivity } from '../../called.ts';
import { hasItems } from '../../known.ts';
import { marketingMessages } from '../../marketing-messages.ts';
import type { Rule } from '../../rule.ts';
import { isWithoutConsent } from '../../without-consent.ts';

export default {
  id: 'marketing/permission-missing',
  severity: 'error',
  title: 'Marketing messages are sent without consent and without the exception for customers.',
  why: 'Marketing by e-mail, text message or messenger needs prior consent; only own customers can be written to without it, under four conditions (Art. 13 ePrivacy Directive).',
  how: 'Rest it on `consent`, or declare the conditions of the exception as `softOptIn`.',
  law: ['EPD-13-1', 'EPD-13-2'],
  bad: `activities:
  newsletter:
    title: E-mails to buyers
    purpose: tell buyers of my book about my next book
    kind: marketing.email
    legalBasis: { legitimateInterests: telling buyers of my book about the next one }
    subjects: [customer]
    data: [contact.email]
    source: subject
    recipients: [donauhost]
    retention: { until: you object }
    provision: { voluntary: I cannot send you the newsletter }
    directMarketing: [email] # <--
    register: { balancingTest: notes/balancing.md }`,
  good: `activities:
  newsletter:
    title: E-mails to buyers
    purpose: tell buyers of my book about my next book
    kind: marketing.email
    legalBasis: { legitimateInterests: telling buyers of my book about the next one }
    subjects: [customer]
    data: [contact.email]
    source: subject
    recipients: [donauhost]
    retention: { until: you object }
    provision: { voluntary: I cannot send you the newsletter }
    directMarketing:
      channels: [email]
      softOptIn: [addressFromSale, ownSimilarProducts, objectAtCollection, objectInEveryMessage]
      law: TKG 2021 § 174
    register: { balancingTest: notes/balancing.md }`,
  *check(facts) {
    for (const activity of marketingMessages(facts)) {
      const { path, declared } = activity;
      const conditions = [...path, 'directMarketing', 'softOptIn'];
      if (!isWithoutConsent(activity, facts)) continue;
      if (hasItems(facts, conditions, declared.directMarketing?.softOptIn)) continue;
      const name = calledActivity(activity, facts.model);
      const message = `${name} sends marketing messages without consent, and the exception for customers is not declared.`;
      yield { path: conditions, at: 'key', message };
    }
  },
} satisfies Rule;
