import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'activities/subjects-missing',
  severity: 'error',
  title: 'An activity does not say whose data it uses.',
  why: 'The register describes the categories of people concerned, for each activity.',
  how: 'Add `subjects`, such as `[customer, visitor]`.',
  law: ['GDPR-30-1-c-1'],
  bad: `activities:
  comments: # <--
    # subjects: not written`,
  good: `activities:
  comments:
    subjects: [commenter]`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const path = [...activity.path, 'subjects'];
      if (hasItems(facts, path, activity.declared.subjects)) continue;
      yield {
        path,
        at: 'key',
        message: `${calledActivity(activity, facts.model)} names no \`subjects\`.`,
      };
    }
  },
} satisfies Rule;
