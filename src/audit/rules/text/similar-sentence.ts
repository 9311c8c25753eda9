import { similarSentences } from '../../../text/similar.ts';
import { placeIn, proseOf, shortened } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/similar-sentence',
  severity: 'info',
  title: 'Two sentences of a paragraph differ in one word only.',
  why: 'Whoever reads almost the same again looks for the difference; information must be concise.',
  how: 'Say it once, of both things.',
  law: ['GDPR-12-1-a'],
  bad: `We do not use these cookies to show you advertisements. They last a day. We do not use functional cookies to show you advertisements. <--`,
  good: `We use neither of these cookies to show you advertisements. They last a day.`,
  *check(text) {
    for (const block of proseOf(text)) {
      for (const { first, later } of similarSentences(block.text)) {
        yield {
          ...placeIn(block, later.start, later.end),
          message: `“${shortened(later.text.replace(/[.!?]$/, ''))}” differs in one word from a sentence before it.`,
          related: [{ message: 'It is this one.', ...placeIn(block, first.start, first.end) }],
        };
      }
    }
  },
} satisfies AuditRule;
