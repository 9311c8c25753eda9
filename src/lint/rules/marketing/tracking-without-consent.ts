import { calledActivity } from '../../called.ts';
import { marketingMessages } from '../../marketing-messages.ts';
import type { Rule } from '../../rule.ts';
import { isWithoutConsent } from '../../without-consent.ts';

export default {
  id: 'marketing/tracking-without-consent',
  severity: 'warning',
  title: 'E-mails are tracked without consent.',
  why: 'According to the guidelines (EDPB 2/2023), a pixel or a tracking link in an e-mail reads from the device like a cookie and needs consent, also where the e-mail itself does not.',
  how: 'Rest the measurement on `consent` as an activity of its own, or do not measure it and take `behavior.clicks` out.',
  law: ['EPD-5-3-6', 'EPD-5-3-1'],
  bad: `activities:
  newsletter:
    title: E-mails to buyers
    purpose: tell buyers of my book about my next book
    kind: marketing.email
    legalBasis: { legitimateInterests: telling buyers of my book about the next one }
    subjects: [customer]
    data: [contact.email, behavior.clicks] # <--
    source: { subject: [contact.email], observed: [behavior.clicks] }
    recipients: [donauhost]
    retention: { until: you object }
    provision: { voluntary: I cannot send you the newsletter }
    directMarketing:
      channels: [email]
      softOptIn: [addressFromSale, ownSimilarProducts, objectAtCollection, objectInEveryMessage]
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
      const { cookies, declared } = activity;
      // Pixels that are declared as such are asked for consent with the cookies.
      if (!isWithoutConsent(activity, facts) || cookies.length > 0) continue;
      const index = declared.data?.indexOf('behavior.clicks') ?? -1;
      if (index < 0) continue;
      const name = calledActivity(activity, facts.model);
      const message = `${name} records clicks in e-mails without consent.`;
      yield { path: [...activity.path, 'data', `${index}`], message };
    }
  },
} satisfies Rule;
