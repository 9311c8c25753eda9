import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'retention/missing',
  severity: 'error',
  title: 'An activity does not say how long its data are kept.',
  why: 'People must be told the period for which their data are stored, or the criteria that decide it; the register states it too.',
  how: 'Add `retention`: a period and its start, `{ period: P3Y, from: … }`, the event that ends it, `{ until: … }`, or `none` if nothing is stored.',
  law: ['GDPR-13-2-a-1', 'GDPR-14-2-a', 'GDPR-30-1-f'],
  bad: `activities:
  website: # <--
    # retention: not written`,
  good: `activities:
  website:
    retention: { period: P7D, from: the request }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      if (activity.declared.retention) continue;
      const name = calledActivity(activity, facts.model);
      const message = `${name} does not say how long its data are kept.`;
      yield { path: [...activity.path, 'retention'], at: 'key', message };
    }
  },
} satisfies Rule;
