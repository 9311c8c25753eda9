import { consentAge } from '../../../law/consent-ages.ts';
import { asksChildrenForConsent } from '../../children.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'children/consent-age-missing',
  severity: 'error',
  title: 'Children are asked for consent, and no age of consent is stated.',
  why: 'Below an age that each country sets between 13 and 16, only parents can consent to an online service.',
  how: 'Add `consentAge` with the age of each country that you address: `{ DE: 16, AT: 14 }`.',
  law: ['GDPR-8-1'],
  bad: `activities:
  comments:
    legalBasis: { consent: checkbox }
    register: { consentRecord: log of the form }
children: # <--
  offeredFrom: 12
  parentalConsent: We write to a parent and publish once the parent has agreed.
  page: https://greta.example/privacy-for-kids`,
  good: `activities:
  comments:
    legalBasis: { consent: checkbox }
    register: { consentRecord: log of the form }
children:
  offeredFrom: 12
  consentAge: { AT: 14 }
  parentalConsent: We write to a parent and publish once the parent has agreed.
  page: https://greta.example/privacy-for-kids`,
  *check(facts) {
    const { children, notice, controller } = facts.model.declaration;
    if (!asksChildrenForConsent(facts) || children?.consentAge) return;
    const countries = notice?.audience ?? (controller?.country ? [controller.country] : []);
    const ages = countries.flatMap((country) => consentAge(country) ?? []);
    const found = {
      path: ['children', 'consentAge'],
      at: 'key',
      message: `The service is offered from the age of ${children?.offeredFrom}, and no \`consentAge\` is stated.`,
    } as const;
    if (ages.length === 0) yield found;
    else {
      const list = ages.map(({ country, age }) => `${country}: ${age}`).join(', ');
      yield { ...found, how: `Add \`consentAge: { ${list} }\`.` };
    }
  },
} satisfies Rule;
