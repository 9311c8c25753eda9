import { durationDays } from '../../../model/drafting/duration.ts';
import { hasWords } from '../../../model/text.ts';
import type { Period } from '../../../schema/declaration.ts';
import { calledActivity } from '../../called.ts';
import { storageRules } from '../../periods.ts';
import type { Rule } from '../../rule.ts';

/** Ten years: no common duty to keep records, and no ordinary limitation of claims, is longer. */
const LONG_DAYS = 10 * 365.25 + 1;

export default {
  id: 'retention/long-unexplained',
  severity: 'warning',
  title: 'Data are kept for more than ten years, and nothing says why.',
  why: 'Data are kept no longer than their purpose needs (Art. 5(1)(e)), and the controller must be able to show it (Art. 5(2)). So long a time does not explain itself.',
  how: 'Add `law` with the provision that sets the period, or `because` with the reason; else shorten it.',
  law: ['GDPR-5-1-e', 'GDPR-5-2'],
  bad: `activities:
  comments:
    retention: { period: P15Y, from: the comment } # <--`,
  good: `activities:
  comments:
    retention: { period: P15Y, from: the comment, because: the blog is a diary of its time }`,
  *check(facts) {
    for (const { activity, path, rule } of storageRules(facts)) {
      const days = durationDays(rule.period ?? '') ?? 0;
      if (days <= LONG_DAYS || isExplained(rule)) continue;
      if (['law', 'because'].some((member) => facts.isOpen([...path, member]))) continue;
      yield {
        path: [...path, 'period'],
        message: `${calledActivity(activity, facts.model)} keeps data for more than ten years and does not say why.`,
      };
    }
  },
} satisfies Rule;

function isExplained({ law = [], because }: Period): boolean {
  return law.length > 0 || hasWords(because);
}
