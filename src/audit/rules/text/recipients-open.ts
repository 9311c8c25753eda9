import { inLanguage } from '../../../text/by-language.ts';
import { isDenied, recipientsUnnamed } from '../../../text/recipients-unnamed.ts';
import { foundAt, phrasesBySentence } from '../../phrases.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/recipients-open',
  severity: 'error',
  title: 'Data go to recipients that the policy says it does not name.',
  why: 'Recipients or categories of recipients must be stated; whoever is “not mentioned” is neither, and nobody is left out.',
  how: 'Name them, or say what kind of company they are, in which sector and country; or tell people when they come in.',
  law: ['GDPR-13-1-e-1', 'GDPR-13-1-e-2'],
  bad: `We may give your address to third parties that have not been mentioned in this policy. <--`,
  good: `We do not give your address to third parties that have not been mentioned in this policy.`,
  *check(text) {
    const pattern = inLanguage(recipientsUnnamed, text.language.code);
    if (!pattern) return;
    const gives = (sentence: string) => !isDenied(sentence, sentence.search(pattern));
    for (const phrase of phrasesBySentence(text, pattern, gives)) {
      yield foundAt(phrase, (words) => `${words} leaves open who gets the data.`);
    }
  },
} satisfies AuditRule;
