import { policyDates } from '../../policy-dates.ts';
import { placeOf } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/date-unexplained',
  severity: 'info',
  title: 'The policy has a date that does not say what happened on the day.',
  why: 'From a date alone people cannot tell whether the text was written, changed or put in force on the day.',
  how: 'Write what it is: `Last updated: 1 November 2026`, or `In force since 1 November 2026`.',
  law: ['GDPR-12-DATE'],
  bad: `Date: 2026-11-01 <--`,
  good: `Last updated: 2026-11-01`,
  *check(text) {
    const dates = policyDates(text);
    const [first] = dates;
    if (!first || dates.some(({ isExplained }) => isExplained)) return;
    yield {
      ...placeOf(text, first.block),
      message: `“${first.words}” does not say what happened on the day.`,
    };
  },
} satisfies AuditRule;
