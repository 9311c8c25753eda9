import { legalBases } from '../../../law/legal-bases.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { someKnown } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'legal-basis/missing',
  severity: 'error',
  title: 'An activity states no legal basis.',
  why: 'Processing is lawful only on one of the six bases of Art. 6(1), and people must learn which.',
  how: 'Add `legalBasis`: `consent`, `contract`, `legalObligation`, `vitalInterests`, `publicTask` or `legitimateInterests`.',
  law: ['GDPR-6-1', 'GDPR-13-1-c-2', 'GDPR-14-1-c'],
  bad: `activities:
  comments: # <--
    # legalBasis: not written`,
  good: `activities:
  comments:
    legalBasis: { legitimateInterests: an open discussion of the articles }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const path = [...activity.path, 'legalBasis'];
      if (someKnown(facts, path, activity.declared.legalBasis, Object.keys(legalBases))) continue;
      yield {
        path,
        at: 'key',
        message: `${calledActivity(activity, facts.model)} states no \`legalBasis\`.`,
      };
    }
  },
} satisfies Rule;
