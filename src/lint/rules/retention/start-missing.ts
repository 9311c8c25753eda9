import { durationText } from '../../../model/drafting/duration.ts';
import { hasWords } from '../../../model/text.ts';
import { calledActivity } from '../../called.ts';
import { storageRules } from '../../periods.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'retention/start-missing',
  severity: 'warning',
  title: 'A period does not say from when it counts.',
  why: 'A period without its start tells nobody when the data are erased; three years can begin with the order or with the end of the year.',
  how: 'Add `from`, which completes “counted from …”: `{ period: P3Y, from: the end of the year of the order }`.',
  law: ['GDPR-13-2-a-3', 'GDPR-13-2-a-1'],
  bad: `activities:
  website:
    retention: # <--
      period: P7D
      # from: not written`,
  good: `activities:
  website:
    retention:
      period: P7D
      from: the request`,
  *check(facts) {
    for (const { activity, path, rule } of storageRules(facts)) {
      if (!rule.period || hasWords(rule.from)) continue;
      const name = calledActivity(activity, facts.model);
      const length = durationText(rule.period, 'en');
      const message = `${name} keeps data for ${length} and does not say from when it counts.`;
      yield { path: [...path, 'from'], at: 'key', message };
    }
  },
} satisfies Rule;
