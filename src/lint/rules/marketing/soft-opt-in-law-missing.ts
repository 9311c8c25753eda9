import { marketingLaw } from '../../../law/marketing-laws.ts';
import { calledActivity } from '../../called.ts';
import { hasItems } from '../../known.ts';
import { marketingMessages } from '../../marketing-messages.ts';
import type { Rule } from '../../rule.ts';
import { isWithoutConsent } from '../../without-consent.ts';

export default {
  id: 'marketing/soft-opt-in-law-missing',
  severity: 'warning',
  title: 'The exception for customers is used, and its law is not named.',
  why: 'According to the Court of Justice (C-654/23), the rule on e-mail to customers is what allows sending, not the legitimate interest. It stands in national law, and people can look it up only if it is named.',
  how: 'Add `law` under `directMarketing`, such as `law: UWG § 7(3)`.',
  law: ['EPD-13-2', 'EPD-NATLAW'],
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
    directMarketing: # <--
      channels: [email]
      softOptIn: [addressFromSale, ownSimilarProducts, objectAtCollection, objectInEveryMessage]
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
    const national = marketingLaw(facts.model.controller.declared.country ?? '');
    for (const activity of marketingMessages(facts)) {
      const { softOptIn = [], law } = activity.declared.directMarketing ?? {};
      const path = [...activity.path, 'directMarketing', 'law'];
      if (softOptIn.length === 0 || !isWithoutConsent(activity, facts)) continue;
      if (hasItems(facts, path, law)) continue;
      yield {
        path,
        at: 'key',
        message: `${calledActivity(activity, facts.model)} uses the exception for customers and does not name its \`law\`.`,
        ...(national && { how: `Add \`law: ${national}\` under \`directMarketing\`.` }),
      };
    }
  },
} satisfies Rule;
