import { calledActivity } from '../../called.ts';
import { marketingMessages } from '../../marketing-messages.ts';
import type { Rule } from '../../rule.ts';
import { isWithoutConsent } from '../../without-consent.ts';

/** The conditions of Art. 13(2) ePrivacy Directive, in words. */
const CONDITIONS = {
  addressFromSale: 'the address comes from a sale',
  ownSimilarProducts: 'only own similar products are offered',
  objectAtCollection: 'people can object when they give the address',
  objectInEveryMessage: 'people can object in every message',
} as const;

export default {
  id: 'marketing/soft-opt-in-incomplete',
  severity: 'error',
  title: 'The exception for customers does not meet all its conditions.',
  why: 'E-mail to customers without consent is allowed only if the address comes from a sale, the products are one’s own and similar, and people can object at once and in every message.',
  how: 'Meet the missing conditions and list them under `softOptIn`, or rest the activity on `consent`.',
  law: ['EPD-13-2', 'EPD-13-4'],
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
    directMarketing:
      channels: [email]
      softOptIn: [addressFromSale, ownSimilarProducts, objectAtCollection] # <--
      law: TKG 2021 § 174
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
      const { softOptIn = [] } = activity.declared.directMarketing ?? {};
      const path = [...activity.path, 'directMarketing', 'softOptIn'];
      if (softOptIn.length === 0 || !isWithoutConsent(activity, facts)) continue;
      if (facts.hasOpen(path)) continue;
      const missing = Object.entries(CONDITIONS)
        .filter(([word]) => !softOptIn.some((one) => one === word))
        .map(([word, condition]) => `${condition} (\`${word}\`)`);
      if (missing.length === 0) continue;
      const name = calledActivity(activity, facts.model);
      yield { path, message: `The exception that ${name} uses also asks: ${missing.join('; ')}.` };
    }
  },
} satisfies Rule;
