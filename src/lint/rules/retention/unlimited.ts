import { durationDays } from '../../../model/drafting/duration.ts';
import type { Period } from '../../../schema/declaration.ts';
import { isUnlimited } from '../../../text/generic/unlimited.ts';
import { calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import { storageRules } from '../../periods.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

/** Longer than anybody lives: such a period is no limit. */
const LIFETIME_DAYS = 100 * 365.25;

export default {
  id: 'retention/unlimited',
  severity: 'error',
  title: 'Data are kept without an end.',
  why: 'Data that identify people may be kept no longer than their purpose needs (Art. 5(1)(e)); only archives in the public interest, research and statistics may keep them longer, under safeguards (Art. 89).',
  how: 'Set a period, or the event that ends storage.',
  law: ['GDPR-5-1-e', 'GDPR-13-2-a-1'],
  bad: `activities:
  comments:
    retention: { until: further notice, because: comments are kept permanently } # <--`,
  good: `activities:
  comments:
    retention: { until: the comment or its article is deleted }`,
  *check(facts) {
    for (const { activity, path, rule } of storageRules(facts)) {
      const member = unlimitedMember(rule);
      if (!member) continue;
      yield {
        path: written(facts.origin, [...path, member]),
        message: `${calledActivity(activity, facts.model)} keeps data without an end.`,
      };
    }
  },
} satisfies Rule;

function unlimitedMember(rule: Period): keyof Period | undefined {
  if (rule.period && (durationDays(rule.period) ?? 0) >= LIFETIME_DAYS) return 'period';
  const members = ['until', 'because', 'note'] as const;
  return members.find((member) => isUnlimited(english(rule[member])));
}
