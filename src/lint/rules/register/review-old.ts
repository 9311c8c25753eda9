import { dateText } from '../../../model/drafting/date.ts';
import { activeActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { daysBetween } from '../../days-between.ts';
import type { Rule } from '../../rule.ts';

const LIMIT_DAYS = 366;

export default {
  id: 'register/review-old',
  severity: 'info',
  title: 'An entry of the register was last reviewed more than twelve months ago.',
  why: 'Measures are reviewed and updated (Art. 24(1)); facts rarely stay the same for a year.',
  how: 'Compare the entry with the facts, then write today’s date as `reviewed`.',
  law: ['GDPR-24-1'],
  bad: `activities:
  comments:
    register:
      balancingTest: notes/balancing.md
      reviewed: 2025-03-01 # <--`,
  good: `activities:
  comments:
    register:
      balancingTest: notes/balancing.md
      reviewed: 2026-11-01`,
  *check(facts) {
    for (const activity of activeActivities(facts)) {
      const reviewed = activity.declared.register?.reviewed;
      if (!reviewed || daysBetween(reviewed, facts.date) <= LIMIT_DAYS) continue;
      yield {
        path: [...activity.path, 'register', 'reviewed'],
        message: `The entry of ${calledActivity(activity, facts.model)} was last reviewed on ${dateText(reviewed, 'en')}.`,
      };
    }
  },
} satisfies Rule;
