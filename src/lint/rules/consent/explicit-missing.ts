import type { Activity } from '../../../model/model.ts';
import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'consent/explicit-missing',
  severity: 'error',
  title: 'Consent is not said to be explicit where the law asks for it.',
  why: 'Special categories, decisions by machine and risky transfers need explicit consent: a statement about just that.',
  how: 'Ask in so many words, and add `explicit: true` to `consent`; else choose another condition.',
  law: ['GDPR-9-2', 'GDPR-22-2', 'GDPR-49-1-a'],
  bad: `activities:
  comments:
    data: [name, contact.email, content.public, health_and_medical]
    legalBasis:
      consent: { give: checkbox, withdraw: accountSettings } # <--
    specialCategories: explicitConsent
    register: { consentRecord: log of the form }`,
  good: `activities:
  comments:
    data: [name, contact.email, content.public, health_and_medical]
    legalBasis:
      consent: { give: checkbox, withdraw: accountSettings, explicit: true }
    specialCategories: explicitConsent
    register: { consentRecord: log of the form }`,
  *check(facts) {
    for (const { activity, basis } of basesOf(facts, 'consent')) {
      const article = explicitUnder(activity);
      if (!article || basis.consent?.explicit) continue;
      yield {
        path: [...basis.path, 'explicit'],
        at: 'key',
        message: `${calledActivity(activity, facts.model)} relies on explicit consent (Art. ${article}), and its consent is not marked \`explicit\`.`,
      };
    }
  },
} satisfies Rule;

function explicitUnder({ declared, recipients }: Activity): string | undefined {
  if (declared.specialCategories?.explicitConsent) return '9(2)(a)';
  if (declared.automatedDecision?.ground?.explicitConsent) return '22(2)(c)';
  const tools = recipients.flatMap(({ transfers }) => transfers.flatMap((one) => one.tools));
  return tools.some(({ word }) => word === 'explicitConsent') ? '49(1)(a)' : undefined;
}
