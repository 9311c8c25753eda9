import { isKindOf } from '../../../model/vocabulary.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

const EVERYDAY = [
  'service',
  'consent',
  'functional',
  'analytics',
  'personalize',
  'marketing',
  'finance',
  'ai',
];

export default {
  id: 'legal-basis/vital-interests-unlikely',
  severity: 'warning',
  title: 'Everyday processing rests on vital interests.',
  why: 'Vital interests are for saving life and health, where no other basis can be used (recital 46).',
  how: 'Choose the basis that carries the everyday case, such as `contract` or `legitimateInterests`.',
  law: ['GDPR-6-1-d'],
  bad: `activities:
  comments:
    legalBasis: vitalInterests # <--`,
  good: `activities:
  comments:
    legalBasis: { legitimateInterests: an open discussion of the articles }`,
  *check(facts) {
    const { vocabulary } = facts.model.declaration;
    for (const activity of ownActivities(facts)) {
      if (!activity.bases.some(({ word }) => word === 'vitalInterests')) continue;
      const kind = activity.kinds.find((id) => EVERYDAY.some((k) => isKindOf(id, k, vocabulary)));
      if (!kind) continue;
      yield {
        path: [...activity.path, 'legalBasis'],
        message: `${calledActivity(activity, facts.model)} is of the kind \`${kind}\` and rests on vital interests.`,
      };
    }
  },
} satisfies Rule;
