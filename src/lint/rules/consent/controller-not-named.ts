import { hasWords } from '../../../model/text.ts';
import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import { calledRecipient } from '../../called-recipient.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'consent/controller-not-named',
  severity: 'warning',
  title: 'Another controller relies on a consent and is not named.',
  why: 'Consent counts only if people know to whom they give it. According to the guidelines (EDPB 05/2020, para 65), every controller that relies on it is named; processors need not be.',
  how: 'Name the company, or leave it out of what people agree to.',
  law: ['GDPR-CONS-INF', 'GDPR-4-11'],
  bad: `activities:
  comments:
    legalBasis: { consent: checkbox }
    recipients: [donauhost, readers, magazine]
    register: { consentRecord: log of the form }
recipients:
  magazine: # <--
    category: magazine that prints the best comments
    because: which magazine it is changes every year
    country: AT
    role: controller`,
  good: `activities:
  comments:
    legalBasis: { consent: checkbox }
    recipients: [donauhost, readers, magazine]
    register: { consentRecord: log of the form }
recipients:
  magazine:
    name: Feuilleton Verlag GmbH
    category: magazine that prints the best comments
    country: AT
    role: controller`,
  *check(facts) {
    const told = new Set<string>();
    for (const { activity } of basesOf(facts, 'consent')) {
      for (const recipient of activity.recipients) {
        const { id, path, role, name, category, declared } = recipient;
        if (role !== 'controller' && role !== 'jointController') continue;
        // Without a reason the missing name is told as such.
        if (name || !category || !hasWords(declared.because) || told.has(id)) continue;
        told.add(id);
        const who = calledRecipient(recipient, facts.model);
        const message = `Consent to ${calledActivity(activity, facts.model)} is given to ${who} too, which is not named.`;
        yield { path: [...path, 'name'], at: 'key', message };
      }
    }
  },
} satisfies Rule;
