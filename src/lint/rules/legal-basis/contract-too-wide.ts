import { isKindOf } from '../../../model/vocabulary.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

// EDPB Guidelines 2/2019 v2.0, part 3: what a contract with the person does not need as a rule.
const NOT_NEEDED = [
  'analytics',
  'marketing.email',
  'marketing.ads',
  'marketing.measurement',
  'marketing.social',
  'ai.training',
];

export default {
  id: 'legal-basis/contract-too-wide',
  severity: 'warning',
  title: 'A contract is named as the basis of analytics, advertising or the like.',
  why: 'A contract carries only what its performance needs; measuring, improving and advertising serve the controller (EDPB Guidelines 2/2019, CJEU C-252/21).',
  how: 'Rest the activity on `consent` or `legitimateInterests`, or split off what the contract needs.',
  law: ['GDPR-6-1-b'],
  bad: `activities:
  comments:
    kind: [service.provide, analytics]
    legalBasis: contract # <--`,
  good: `activities:
  comments:
    kind: service.provide
    legalBasis: contract`,
  *check(facts) {
    const { vocabulary } = facts.model.declaration;
    for (const activity of ownActivities(facts)) {
      const [only, ...more] = activity.bases;
      if (only?.word !== 'contract' || more.length > 0) continue;
      const kind = activity.kinds.find((id) => NOT_NEEDED.some((k) => isKindOf(id, k, vocabulary)));
      if (!kind) continue;
      yield {
        path: [...activity.path, 'legalBasis'],
        message: `${calledActivity(activity, facts.model)} rests \`${kind}\` on a contract.`,
      };
    }
  },
} satisfies Rule;
