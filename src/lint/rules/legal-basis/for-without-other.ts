import { hasWords } from '../../../model/text.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'legal-basis/for-without-other',
  severity: 'warning',
  title: 'The only legal basis is limited to a part of the activity.',
  why: '`for` says for which part a basis holds. If there is no other basis, the rest of the activity has none, and every part needs one (Art. 6(1)).',
  how: 'Add the basis for the rest, or take out `for`, if the basis holds for the whole.',
  law: ['GDPR-13-1-c-2', 'GDPR-6-1'],
  bad: `activities:
  comments:
    legalBasis: # <--
      legitimateInterests:
        for: comments of members
        interest: an open discussion of the articles`,
  good: `activities:
  comments:
    legalBasis: { legitimateInterests: an open discussion of the articles }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const [only, ...others] = activity.bases;
      if (!only || others.length > 0 || !hasWords(only.for)) continue;
      // A plain text beside a contract also tells which contract it is.
      if (!facts.origin.has([...only.path, 'for'])) continue;
      if (facts.hasOpen([...activity.path, 'legalBasis'])) continue;
      yield {
        path: [...activity.path, 'legalBasis'],
        at: 'key',
        message: `${calledActivity(activity, facts.model)} has one basis, \`${only.word}\`, and it is only for a part.`,
        related: [
          {
            message: 'The part is stated here.',
            range: facts.origin.key([...only.path, 'for']).range,
          },
        ],
      };
    }
  },
} satisfies Rule;
