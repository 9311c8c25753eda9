import { hasWords } from '../../../model/text.ts';
import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'legal-basis/interest-missing',
  severity: 'error',
  title: 'Legitimate interests are named without the interest.',
  why: 'The interest itself must be told when data are collected; otherwise the basis fails (CJEU C-394/23).',
  how: 'Write the interest: `legitimateInterests: protection against payment default`.',
  law: ['GDPR-13-1-d-1', 'GDPR-14-2-b', 'GDPR-6-1-f'],
  bad: `activities:
  comments:
    legalBasis:
      legitimateInterests: # <--
        # interest: not written`,
  good: `activities:
  comments:
    legalBasis: { legitimateInterests: an open discussion of the articles }`,
  *check(facts) {
    for (const { activity, basis } of basesOf(facts, 'legitimateInterests')) {
      if (hasWords(basis.interest)) continue;
      yield {
        path: [...basis.path, 'interest'],
        at: 'key',
        message: `${calledActivity(activity, facts.model)} rests on legitimate interests and does not name the interest.`,
      };
    }
  },
} satisfies Rule;
