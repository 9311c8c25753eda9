import { lowestConsentAge } from '../../../law/consent-ages.ts';
import { isInEea } from '../../../law/eea.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'children/consent-age-below-13',
  severity: 'error',
  title: 'An age of consent is below 13.',
  why: 'No Member State may set an age below 13 from which children consent alone.',
  how: 'Raise the age to that of the country’s law, which is at least 13.',
  law: ['GDPR-8-1'],
  bad: `activities:
  comments:
    legalBasis: { consent: checkbox }
    register: { consentRecord: log of the form }
children:
  offeredFrom: 10
  consentAge: { BE: 12 } # <--
  parentalConsent: We write to a parent and publish once the parent has agreed.
  page: https://greta.example/privacy-for-kids`,
  good: `activities:
  comments:
    legalBasis: { consent: checkbox }
    register: { consentRecord: log of the form }
children:
  offeredFrom: 10
  consentAge: { BE: 13 }
  parentalConsent: We write to a parent and publish once the parent has agreed.
  page: https://greta.example/privacy-for-kids`,
  *check({ model }) {
    for (const [country, age] of Object.entries(model.declaration.children?.consentAge ?? {})) {
      if (!isInEea(country) || age >= lowestConsentAge) continue;
      yield {
        path: ['children', 'consentAge', country],
        message: `The age of consent is ${age} for \`${country}\`, and the law allows none below ${lowestConsentAge}.`,
      };
    }
  },
} satisfies Rule;
