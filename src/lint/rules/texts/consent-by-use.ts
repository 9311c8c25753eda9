import { consentByUse } from '../../../text/consent-by-use.ts';
import { englishProse, textsWith } from '../../prose.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'texts/consent-by-use',
  severity: 'warning',
  title: 'A text takes the use of a service for consent.',
  why: 'Consent is a clear act that concerns one purpose. Whoever uses a website, scrolls or keeps silent has agreed to nothing (Art. 4(11), CJEU C-673/17).',
  how: 'Delete the sentence. Where you need consent, ask for it: `legalBasis: { consent: consentManager }`.',
  law: ['GDPR-4-11', 'GDPR-CONS-SCROLL'],
  bad: `activities:
  website:
    note: By using this blog you agree to the use of your data. # <--`,
  good: `activities:
  website:
    note: You can read the blog without a comment of yours.`,
  check: (facts) =>
    textsWith(
      facts,
      englishProse(facts),
      consentByUse.en,
      (words, place) => `${words} in ${place} takes use for consent.`,
    ),
} satisfies Rule;
