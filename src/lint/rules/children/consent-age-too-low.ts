import { consentAge, lowestConsentAge } from '../../../law/consent-ages.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'children/consent-age-too-low',
  severity: 'error',
  title: 'An age of consent is lower than the law of that country sets.',
  why: 'A child below the age of its country cannot consent alone; what rests on such consent is unlawful.',
  how: 'Raise the age to that of the country’s law.',
  law: ['GDPR-8-1'],
  bad: `activities:
  comments:
    legalBasis: { consent: checkbox }
    register: { consentRecord: log of the form }
children:
  offeredFrom: 12
  consentAge: { AT: 13 } # <--
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
  *check({ model }) {
    for (const [country, age] of Object.entries(model.declaration.children?.consentAge ?? {})) {
      const national = consentAge(country);
      if (!national || age < lowestConsentAge || age >= national.age) continue;
      const law = national.law ?? 'GDPR Art. 8(1)';
      const doubt = national.uncertain ? ` (${national.uncertain})` : '';
      yield {
        path: ['children', 'consentAge', country],
        message: `The age of consent is ${age} for \`${country}\`, and the law there sets ${national.age}.`,
        how: `Write \`${country}: ${national.age}\` (${law})${doubt}.`,
      };
    }
  },
} satisfies Rule;
