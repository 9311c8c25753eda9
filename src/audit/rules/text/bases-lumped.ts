import { articleSixCitations } from '../../../text/article-six.ts';
import { placeIn, proseOf, shortened } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

/** Two may belong to two parts of what the sentence is about. */
const LETTERS = 3;

export default {
  id: 'text/bases-lumped',
  severity: 'warning',
  title: 'Several legal bases are cited for one thing.',
  why: 'Each purpose has one basis; whoever reads three does not know whether they can withdraw, object, or do neither. According to the guidelines on consent (EDPB 05/2020, paras 121–123), bases are not swapped.',
  how: 'Say of each purpose which basis it has, in a sentence or a row of its own.',
  law: ['GDPR-13-1-c-2', 'GDPR-CONS-SWAP'],
  bad: `The legal basis is Article 6(1)(a), (b) and (f) GDPR. <--`,
  good: `The legal basis of orders is Article 6(1)(b) GDPR, that of the log is Article 6(1)(f) GDPR.`,
  *check(text) {
    for (const block of proseOf(text)) {
      for (const { words, letters, start, end } of articleSixCitations(block.text)) {
        if (letters.length < LETTERS) continue;
        const message = `“${shortened(words)}” cites ${letters.length} bases at once.`;
        yield { ...placeIn(block, start, end), message };
      }
    }
  },
} satisfies AuditRule;
