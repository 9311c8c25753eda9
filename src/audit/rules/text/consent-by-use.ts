import { inLanguage } from '../../../text/by-language.ts';
import { consentByUse, speaksOfData } from '../../../text/consent-by-use.ts';
import { foundAt, phrasesBySentence } from '../../phrases.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/consent-by-use',
  severity: 'warning',
  title: 'The use of the site is taken for consent.',
  why: 'Consent is a clear act that concerns one purpose. Whoever uses a website, scrolls or keeps silent has agreed to nothing (Art. 4(11), CJEU C-673/17).',
  how: 'Delete the sentence. Where you need consent, ask for it before anything happens.',
  law: ['GDPR-4-11', 'GDPR-CONS-SCROLL'],
  bad: `By using this shop you agree to this privacy policy. <--`,
  good: `By ordering a lamp you make a contract with us. You can consent to the newsletter by a click.`,
  *check(text) {
    const pattern = inLanguage(consentByUse, text.language.code);
    if (!pattern) return;
    for (const phrase of phrasesBySentence(text, pattern, speaksOfData)) {
      yield foundAt(phrase, (words) => `${words} takes use for consent.`);
    }
  },
} satisfies AuditRule;
