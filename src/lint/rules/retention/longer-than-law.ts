import { type RetentionHint, retentionHints } from '../../../law/retention-hints.ts';
import { durationDays, durationText } from '../../../model/drafting/duration.ts';
import { hasWords } from '../../../model/text.ts';
import { calledActivity } from '../../called.ts';
import { storageRules } from '../../periods.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'retention/longer-than-law',
  severity: 'warning',
  title: 'Data are kept for longer than the cited law gives a reason for.',
  why: 'A duty to keep records, or the time in which claims can be made, justifies storage until it ends. What is kept beyond that needs a reason of its own (Art. 5(1)(e)).',
  how: 'Correct `period`, or add `because` with the reason for the rest of the time.',
  law: ['GDPR-5-1-e', 'GDPR-6-1-c'],
  bad: `activities:
  comments:
    retention:
      # until: not written
      period: P12Y # <--
      from: the end of the calendar year
      law: BAO § 132`,
  good: `activities:
  comments:
    retention:
      # until: not written
      period: P7Y
      from: the end of the calendar year
      law: BAO § 132`,
  *check(facts) {
    for (const { activity, path, rule } of storageRules(facts)) {
      const { law = [], period = '', because } = rule;
      const longest = longestTerm(law);
      const days = durationDays(period);
      if (!longest || days === undefined || hasWords(because)) continue;
      if (facts.isOpen([...path, 'because']) || days <= lengthOf(longest)) continue;
      const name = calledActivity(activity, facts.model);
      yield {
        path: [...path, 'period'],
        message: `${name} keeps data for longer than the ${durationText(longest.period, 'en')} of the law that it cites.`,
      };
    }
  },
} satisfies Rule;

/** The longest term of the laws cited; none where one of them is not in the table. */
function longestTerm(citations: readonly string[]): RetentionHint | undefined {
  const terms = citations.map((one) => retentionHints.filter(({ laws }) => laws.includes(one)));
  if (terms.some((found) => found.length === 0)) return undefined;
  return terms.flat().toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
}

function lengthOf({ period }: RetentionHint): number {
  return durationDays(period) ?? 0;
}
