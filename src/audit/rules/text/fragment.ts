import { fragmentsIn } from '../../../text/fragment.ts';
import { placeIn, proseOf, shortened } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/fragment',
  severity: 'info',
  title: 'A sentence has no main clause.',
  why: 'What was to be said in spite of it is missing; as a rule a sentence was cut in two.',
  how: 'Join the clause to the sentence before it or after it.',
  law: ['GDPR-12-1-b'],
  bad: `Although lamps without cookies may look different on your screen. You can block cookies. <--`,
  good: `Although lamps without cookies look different, you can block them.`,
  *check(text) {
    for (const block of proseOf(text)) {
      for (const { text: words, start, end } of fragmentsIn(block.text, text.language.code)) {
        yield {
          ...placeIn(block, start, end),
          message: `“${shortened(words.replace(/\.$/, ''))}” is half a sentence.`,
        };
      }
    }
  },
} satisfies AuditRule;
