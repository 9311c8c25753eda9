import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

const REQUIRED = ['statutory', 'contractual', 'toEnterContract'] as const;

export default {
  id: 'consent/tied-to-requirement',
  severity: 'warning',
  title: 'People consent, and yet they are required to give the data.',
  why: 'Consent is free only if people can refuse it; what a contract or a law requires is not left to them.',
  how: 'Write `voluntary` under `provision`, or rest the activity on `contract` or `legalObligation`.',
  law: ['GDPR-7-4', 'GDPR-4-11'],
  bad: `activities:
  comments:
    legalBasis: { consent: checkbox }
    provision: { contractual: you cannot comment } # <--
    register: { consentRecord: log of the form }`,
  good: `activities:
  comments:
    legalBasis: { consent: checkbox }
    provision: { voluntary: the comment cannot be published }
    register: { consentRecord: log of the form }`,
  *check(facts) {
    for (const { activity } of basesOf(facts, 'consent')) {
      const { provision } = activity.declared;
      const word = REQUIRED.find((one) => provision?.[one]);
      if (!word || activity.bases.length > 1) continue;
      yield {
        path: [...activity.path, 'provision', word],
        at: 'key',
        message: `${calledActivity(activity, facts.model)} rests on consent, and giving the data is said to be \`${word}\`.`,
      };
    }
  },
} satisfies Rule;
