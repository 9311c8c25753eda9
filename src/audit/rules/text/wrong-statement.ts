import { inLanguage } from '../../../text/by-language.ts';
import { madeAnonymous, wrongStatements } from '../../../text/wrong-statements.ts';
import { foundAt, phrasesBySentence } from '../../phrases.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/wrong-statement',
  severity: 'warning',
  title: 'The text says of the law what the law does not say.',
  why: 'Whoever reads that cookies or an IP address are no personal data is misled about the rights in them (Art. 4(1), recitals 26 and 30).',
  how: 'Delete the sentence, or say which data there are.',
  law: ['GDPR-5-1-a', 'GDPR-12-1-b'],
  bad: `Our cookies do not contain any personal data. <--`,
  good: `The cookie holds a number that tells your browser from others.

IP addresses are shortened at once, so that they are not personal data.`,
  *check(text) {
    for (const { words, why } of inLanguage(wrongStatements, text.language.code) ?? []) {
      const places = phrasesBySentence(text, words, (sentence) => !madeAnonymous.test(sentence));
      for (const phrase of places) {
        yield foundAt(phrase, (said) => `${said} is not what the law says: ${why}.`);
      }
    }
  },
} satisfies AuditRule;
