import { retentionHints } from '../../../law/retention-hints.ts';
import { durationDays, durationText } from '../../../model/drafting/duration.ts';
import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import { storageRules } from '../../periods.ts';
import type { Facts, Rule } from '../../rule.ts';

export default {
  id: 'retention/shorter-than-obligation',
  severity: 'warning',
  title: 'An activity rests on a duty to keep records and keeps none for so long.',
  why: 'The duty is the reason for the processing (Art. 6(1)(c)). If everything is erased earlier, either the duty is broken or the notice states the wrong time.',
  how: 'Add the period of the law for the records that it concerns, under `retention` or its `except`.',
  law: ['GDPR-6-1-c', 'GDPR-13-2-a-1'],
  bad: `activities:
  comments:
    legalBasis: { legalObligation: BAO § 132 }
    retention: { period: P1Y, from: the comment } # <--`,
  good: `activities:
  comments:
    legalBasis: { legalObligation: BAO § 132 }
    retention: { period: P7Y, from: the comment }`,
  *check(facts) {
    for (const { activity, basis } of basesOf(facts, 'legalObligation')) {
      const path = [...activity.path, 'retention'];
      const duty = shortestDuty(basis.law);
      const longest = longestPeriod(activity.id, facts);
      if (!duty || longest === undefined || facts.hasOpen(path)) continue;
      if (longest >= (durationDays(duty.period) ?? 0)) continue;
      const name = calledActivity(activity, facts.model);
      const length = durationText(duty.period, 'en');
      yield {
        path,
        at: 'key',
        message: `${name} rests on ${duty.laws.join(' and ')}, and keeps nothing for the ${length} of that law.`,
        how: `These are kept for ${length}: ${duty.records}. Add the period for them.`,
      };
    }
  },
} satisfies Rule;

function shortestDuty(citations: readonly string[]) {
  return retentionHints
    .filter(({ kind, laws }) => kind === 'duty' && citations.some((one) => laws.includes(one)))
    .toSorted((a, b) => (durationDays(a.period) ?? 0) - (durationDays(b.period) ?? 0))[0];
}

/** The longest period of an activity in days; nothing where one of its rules names an event alone. */
function longestPeriod(id: string, facts: Facts): number | undefined {
  const rules = storageRules(facts).filter(({ activity }) => activity.id === id);
  const days = rules.map(({ rule }) => durationDays(rule.period ?? ''));
  const known = days.filter((one) => one !== undefined);
  return known.length > 0 && known.length === days.length ? Math.max(...known) : undefined;
}
