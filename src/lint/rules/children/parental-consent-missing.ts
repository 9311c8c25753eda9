import { hasWords } from '../../../model/text.ts';
import { asksChildrenForConsent } from '../../children.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'children/parental-consent-missing',
  severity: 'error',
  title: 'It is not said how the consent of parents is verified.',
  why: 'Where a child cannot consent alone, the controller makes reasonable efforts to verify that a parent does.',
  how: 'Add `parentalConsent` under `children`: how you verify it, in whole sentences.',
  law: ['GDPR-8-2'],
  bad: `activities:
  comments:
    legalBasis: { consent: checkbox }
    register: { consentRecord: log of the form }
children: # <--
  offeredFrom: 12
  consentAge: { AT: 14 }
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
    const { children } = facts.model.declaration;
    if (!asksChildrenForConsent(facts) || hasWords(children?.parentalConsent)) return;
    yield {
      path: ['children', 'parentalConsent'],
      at: 'key',
      message: `The service is offered from the age of ${children?.offeredFrom}, and nothing says how parents consent.`,
    };
  },
} satisfies Rule;
