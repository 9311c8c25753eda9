import { type DoneDate, doneDates } from '../../done-dates.ts';
import type { Facts, Rule } from '../../rule.ts';

/** The day from which the GDPR applies (Art. 99(2)). */
const APPLIES = '2018-05-25';

export default {
  id: 'dates/before-gdpr',
  severity: 'warning',
  title: 'A duty of the GDPR is recorded as met before it applied.',
  why: 'What was agreed before 25 May 2018 followed other rules. According to the EDPB (Guidelines 07/2020), a contract with a processor of that time had to be brought into line with Art. 28(3).',
  how: 'Write the day on which it was renewed under the GDPR; if it was not, renew it.',
  law: ['GDPR-28-3', 'GDPR-5-2'],
  bad: `recipients:
  donauhost:
    contract: 2016-10-04 # <--`,
  good: `recipients:
  donauhost:
    contract: 2026-10-04`,
  *check(facts) {
    for (const { path, date, what } of [...version(facts), ...doneDates(facts)]) {
      // An assessment is measured by the judgment that asks for it.
      if (date >= APPLIES || path.at(-1) === 'assessed') continue;
      yield { path, message: `On ${date}, before the GDPR applied, ${what}.` };
    }
  },
} satisfies Rule;

/** Older versions are history; the newest one says that it follows the GDPR. */
function version({ model }: Facts): readonly DoneDate[] {
  const date = model.versions[0]?.date;
  if (date === undefined) return [];
  const what = 'the newest version of the notice took effect';
  return [{ path: ['notice', 'versions', date], date, what }];
}
