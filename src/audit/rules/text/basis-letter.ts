import { articleSixCitations } from '../../../text/article-six.ts';
import { placeIn, proseOf, shortened } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/basis-letter',
  severity: 'warning',
  title: 'Art. 6(1) is cited without the letter of the basis.',
  why: 'The paragraph has six bases, from consent (a) to legitimate interests (f); which one it is decides whether people can withdraw, object, or take their data along.',
  how: 'Cite the letter, such as `Art. 6(1)(b) GDPR`, and name the basis; with (f), name the interest.',
  law: ['GDPR-13-1-c-2', 'GDPR-6-1'],
  bad: `The legal basis of the log is Article 6(1) GDPR. <--`,
  good: `The legal basis of the log is Article 6(1)(f) GDPR. What may be done with the data later, Article 6(4) says.`,
  *check(text) {
    for (const block of proseOf(text)) {
      for (const { words, letters, start, end } of articleSixCitations(block.text)) {
        if (letters.length > 0) continue;
        const message = `“${shortened(words)}” leaves open which of the bases (a) to (f) it is.`;
        yield { ...placeIn(block, start, end), message };
      }
    }
  },
} satisfies AuditRule;
