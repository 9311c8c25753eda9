import { isKindOf } from '../../../model/vocabulary.ts';
import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'legal-basis/targeted-advertising',
  severity: 'error',
  title: 'Personalised advertising rests on legitimate interests.',
  why: 'The Court of Justice holds that, without consent, people’s interests outweigh the interest in advertising by their behaviour (C-252/21, paras 115–118).',
  how: 'Rest the activity on `consent`, or show adverts that do not depend on behaviour (`marketing.ads`).',
  law: ['GDPR-6-1-f', 'GDPR-6-1-a'],
  bad: `activities:
  comments:
    kind: [service.provide, marketing.ads.targeted]
    legalBasis: { legitimateInterests: income from advertising } # <--
    directMarketing: [online]
    profiling: The articles you comment on decide which adverts you see.
    register: { balancingTest: notes/balancing.md, dpia: notes/adverts.md }`,
  good: `activities:
  comments:
    kind: [service.provide, marketing.ads]
    legalBasis: { legitimateInterests: income from advertising }
    directMarketing: [online]`,
  *check(facts) {
    const { vocabulary } = facts.model.declaration;
    for (const { activity, basis } of basesOf(facts, 'legitimateInterests')) {
      if (!activity.kinds.some((id) => isKindOf(id, 'marketing.ads.targeted', vocabulary)))
        continue;
      yield {
        path: basis.path,
        at: 'key',
        message: `${calledActivity(activity, facts.model)} rests personalised advertising on legitimate interests.`,
      };
    }
  },
} satisfies Rule;
