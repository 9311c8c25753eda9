import { activeActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'activities/kind-missing',
  severity: 'warning',
  title: 'An activity states no kind.',
  why: 'The kind tells which rules of marketing, analytics and scoring apply, and machine-readable outputs need it.',
  how: 'Add `kind`, such as `service.support` or `marketing.email`.',
  law: [],
  bad: `activities:
  comments: # <--
    # kind: not written`,
  good: `activities:
  comments:
    kind: service.provide`,
  *check(facts) {
    for (const activity of activeActivities(facts)) {
      const path = [...activity.path, 'kind'];
      if (hasItems(facts, path, activity.declared.kind)) continue;
      yield {
        path,
        at: 'key',
        message: `${calledActivity(activity, facts.model)} states no \`kind\`.`,
      };
    }
  },
} satisfies Rule;
