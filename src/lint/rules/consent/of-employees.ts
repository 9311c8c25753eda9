import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'consent/of-employees',
  severity: 'warning',
  title: 'Employees are asked for consent.',
  why: 'Whoever depends on a job can rarely refuse freely, so such consent seldom counts (EDPB Guidelines 05/2020, para 21).',
  how: 'Choose another basis, or make sure that refusal has no consequence and suppress this with the reason.',
  law: ['GDPR-4-11', 'GDPR-7-4'],
  bad: `activities:
  comments:
    subjects: [commenter, employee]
    legalBasis: { consent: checkbox } # <--
    register: { consentRecord: log of the form }`,
  good: `activities:
  comments:
    subjects: [commenter]
    legalBasis: { consent: checkbox }
    register: { consentRecord: log of the form }`,
  *check(facts) {
    for (const { activity, basis } of basesOf(facts, 'consent')) {
      if (!activity.subjects.some(({ id }) => id === 'employee')) continue;
      yield {
        path: basis.path,
        at: 'key',
        message: `${calledActivity(activity, facts.model)} asks employees for consent.`,
      };
    }
  },
} satisfies Rule;
