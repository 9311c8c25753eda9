import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'legal-basis/interests-of-children',
  severity: 'warning',
  title: 'Data of children rest on legitimate interests.',
  why: 'Children’s interests weigh heavily in the balance and often outweigh the controller’s.',
  how: 'Check the balancing test for children, or choose another basis and keep children out.',
  law: ['GDPR-6-1-f'],
  bad: `activities:
  comments:
    subjects: [commenter, child]
    legalBasis: { legitimateInterests: an open discussion of the articles } # <--`,
  good: `activities:
  comments:
    subjects: [commenter]
    legalBasis: { legitimateInterests: an open discussion of the articles }`,
  *check(facts) {
    for (const { activity, basis } of basesOf(facts, 'legitimateInterests')) {
      if (!activity.subjects.some(({ id }) => id === 'child')) continue;
      yield {
        path: basis.path,
        at: 'key',
        message: `${calledActivity(activity, facts.model)} uses data of children on legitimate interests.`,
        related: [
          {
            message: 'The people are listed here.',
            range: facts.origin.key([...activity.path, 'subjects']).range,
          },
        ],
      };
    }
  },
} satisfies Rule;
