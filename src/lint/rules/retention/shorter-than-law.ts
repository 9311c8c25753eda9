import { type RetentionHint, retentionHints } from '../../../law/retention-hints.ts';
import { durationDays, durationText } from '../../../model/drafting/duration.ts';
import { calledActivity } from '../../called.ts';
import { storageRules } from '../../periods.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'retention/shorter-than-law',
  severity: 'warning',
  title: 'Data are kept for less time than the cited law demands.',
  why: 'Whoever cites a duty to keep records and erases them earlier breaks that duty.',
  how: 'Check the period that the law sets for these records, and correct `period` or `law`.',
  law: ['GDPR-6-1-c'],
  bad: `activities:
  comments:
    retention:
      # until: not written
      period: P3Y # <--
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
      const shortest = shortestDuty(rule.law ?? []);
      const days = durationDays(rule.period ?? '');
      if (!shortest || days === undefined || days >= (durationDays(shortest.period) ?? 0)) continue;
      const name = calledActivity(activity, facts.model);
      const length = durationText(shortest.period, 'en');
      yield {
        path: [...path, 'period'],
        message: `${name} keeps data for less than the ${length} of the law that it cites.`,
        how: `Check the period: by ${shortest.laws.join(' and ')}, these are kept for ${length}: ${shortest.records}. Correct \`period\` or \`law\`.`,
      };
    }
  },
} satisfies Rule;

/** Of the duties that the citations name, the one that ends first. */
function shortestDuty(citations: readonly string[]): RetentionHint | undefined {
  const duties = retentionHints.filter(
    ({ kind, laws }) => kind === 'duty' && citations.some((one) => laws.includes(one)),
  );
  const length = ({ period }: RetentionHint) => durationDays(period) ?? 0;
  return duties.toSorted((a, b) => length(a) - length(b))[0];
}
