import { hasWords } from '../../../model/text.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'legal-basis/for-missing',
  severity: 'error',
  title: 'An activity has several legal bases and does not say what each is for.',
  why: 'People must learn the basis of each purpose; a list of bases lets the controller choose later.',
  how: 'Say with each basis what it is `for`, keep the one that carries the activity, or make two activities.',
  law: ['GDPR-13-1-c-2', 'GDPR-5-1-a'],
  bad: `activities:
  comments:
    legalBasis:
      contract: publishing the comment
      legitimateInterests: { interest: an open discussion of the articles } # <--`,
  good: `activities:
  comments:
    legalBasis:
      contract: publishing the comment
      legitimateInterests: { for: removing insults, interest: an open discussion of the articles }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      if (activity.bases.length < 2) continue;
      for (const { word, path, for: share } of activity.bases) {
        if (hasWords(share)) continue;
        yield {
          path: [...path, 'for'],
          at: 'key',
          message: `${calledActivity(activity, facts.model)} has several bases and does not say what \`${word}\` is \`for\`.`,
        };
      }
    }
  },
} satisfies Rule;
