import { wrongStatements } from '../../../text/wrong-statements.ts';
import { englishProse, wordsIn } from '../../prose.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'texts/wrong-statement',
  severity: 'warning',
  title: 'A text says of the law what the law does not say.',
  why: 'Whoever reads that cookies or an IP address are no personal data is misled about the rights in them (Art. 4(1), recitals 26 and 30).',
  how: 'Delete the sentence, or say which data there are.',
  law: ['GDPR-5-1-a', 'GDPR-12-1-b'],
  bad: `activities:
  website:
    note: Our cookies do not contain any personal data. # <--`,
  good: `activities:
  website:
    note: The log holds your IP address for seven days.`,
  *check(facts) {
    for (const wrong of wrongStatements.en) {
      for (const { prose, words } of wordsIn(englishProse(facts), wrong.words)) {
        const message = `“${words}” is not what the law says: ${wrong.why}.`;
        yield { path: written(facts.origin, prose.path), message };
      }
    }
  },
} satisfies Rule;
