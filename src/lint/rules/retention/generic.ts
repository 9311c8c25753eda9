import { isGenericRetention } from '../../../text/generic/retention.ts';
import { isUnlimited } from '../../../text/generic/unlimited.ts';
import { calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import { storageRules } from '../../periods.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'retention/generic',
  severity: 'error',
  title: 'The end of storage is a formula that fits everything.',
  why: 'The law asks for the period or the criteria that decide it (Art. 13(2)(a)); according to the guidelines (WP260 rev.01, Annex), “as long as necessary” is neither.',
  how: 'Name the event after which the data are erased, or a period: `until: the comment or its article is deleted`.',
  law: ['GDPR-13-2-a-2', 'GDPR-13-2-a-1'],
  bad: `activities:
  comments:
    retention: { until: they are no longer needed } # <--`,
  good: `activities:
  comments:
    retention: { until: the comment or its article is deleted }`,
  *check(facts) {
    for (const { activity, path, rule } of storageRules(facts)) {
      const until = english(rule.until);
      if (rule.period || isUnlimited(until) || !isGenericRetention(until)) continue;
      yield {
        path: written(facts.origin, [...path, 'until']),
        message: `${calledActivity(activity, facts.model)} keeps data “until ${until}”, which names no event.`,
      };
    }
  },
} satisfies Rule;
