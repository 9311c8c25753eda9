import { hasWords } from '../../../model/text.ts';
import { activeActivities } from '../../active-activities.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'activities/title-missing',
  severity: 'error',
  title: 'An activity has no title.',
  why: 'The title is the heading of its section; without it the notice is neither clear nor easy to use.',
  how: 'Add `title`, a heading in the words of the people concerned, such as `Newsletter`.',
  law: ['GDPR-12-1-a', 'GDPR-12-1-b'],
  bad: `activities:
  comments: # <--
    # title: not written`,
  good: `activities:
  comments:
    title: Comments`,
  *check(facts) {
    for (const { id, path, declared } of activeActivities(facts)) {
      if (hasWords(declared.title)) continue;
      yield {
        path: [...path, 'title'],
        at: 'key',
        message: `The activity \`${id}\` has no \`title\`.`,
      };
    }
  },
} satisfies Rule;
