import { shoutedSentence } from '../../../text/capitals.ts';
import { placeIn, proseOf, shortened } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

/** Codes and abbreviations have few words. */
const WORDS = 4;

export default {
  id: 'text/capitals',
  severity: 'warning',
  title: 'A sentence is written in capitals.',
  why: 'Lines in capitals are hard to read, for screen readers too; information must be intelligible and easily accessible.',
  how: 'Write the sentence as usual; what matters most belongs at the start.',
  law: ['GDPR-12-1-b'],
  bad: `We keep the list short.

WE NEVER SHOW YOUR ADDRESS TO OTHER CUSTOMERS. <--`,
  good: `We keep the list short.

We never show your address to other customers.`,
  *check(text) {
    for (const block of proseOf(text)) {
      const shouted = shoutedSentence(block.text);
      if (!shouted || shouted.text.split(/\s+/).length < WORDS) continue;
      yield {
        ...placeIn(block, shouted.start, shouted.end),
        message: `“${shortened(shouted.text)}” is written in capitals.`,
      };
    }
  },
} satisfies AuditRule;
