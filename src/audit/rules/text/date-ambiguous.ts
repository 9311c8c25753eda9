import { datesIn } from '../../../text/dates.ts';
import { placeIn, proseOf } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/date-ambiguous',
  severity: 'warning',
  title: 'A date can be read as two different days.',
  why: 'The British write the day first, the Americans the month; people cannot tell from when the policy holds.',
  how: 'Write the month as a word.',
  law: ['GDPR-12-1-b'],
  bad: `Last updated: 03/04/2026 <--`,
  good: `Last updated: 3 April 2026. The shop opened on 31/03/2026 and closes on 05/05/2027.`,
  *check(text) {
    for (const block of proseOf(text)) {
      for (const { words, day, or, start, end } of datesIn(block.text, text.language.code)) {
        if (!or) continue;
        yield {
          ...placeIn(block, start, end),
          message: `“${words}” can be ${day} or ${or}.`,
        };
      }
    }
  },
} satisfies AuditRule;
