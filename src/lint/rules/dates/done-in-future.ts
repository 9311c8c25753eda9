import { doneDates } from '../../done-dates.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'dates/done-in-future',
  severity: 'error',
  title: 'Something is recorded as done on a day that is still to come.',
  why: 'The record proves that a duty was met. A contract, a check or a report of tomorrow proves nothing today, and data already flow.',
  how: 'Correct the day; if it is still to be done, write `"TODO: …"` until it is.',
  law: ['GDPR-5-2', 'GDPR-5-1-d'],
  bad: `recipients:
  donauhost:
    contract: 2027-10-04 # <--`,
  good: `recipients:
  donauhost:
    contract: 2026-10-04`,
  *check(facts) {
    for (const { path, date, what } of doneDates(facts)) {
      if (date <= facts.date) continue;
      yield { path, message: `On ${date}, ${what}, and today is ${facts.date}.` };
    }
  },
} satisfies Rule;
