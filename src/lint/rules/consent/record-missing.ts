import { ownActivities } from '../../active-activities.ts';
import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import { activitiesThatAsk } from '../../consent-cookies.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'consent/record-missing',
  severity: 'info',
  title: 'Nothing says where the proof of consent is kept.',
  why: 'Whoever relies on consent must be able to show that it was given (Art. 7(1)). Where the proof is kept is nothing for the notice, but the authority asks for it.',
  how: 'Add `consentRecord` under `register`: `consentRecord: log of the form`.',
  law: ['GDPR-7-1'],
  bad: `activities:
  comments:
    legalBasis: { consent: checkbox }
    register: # <--
      since: 2025-03-01`,
  good: `activities:
  comments:
    legalBasis: { consent: checkbox }
    register:
      consentRecord: log of the form`,
  *check(facts) {
    const { model } = facts;
    const keepsChoices = ownActivities(facts).some(({ kinds }) => kinds.includes('consent.manage'));
    const inBanner = new Set(keepsChoices ? activitiesThatAsk(facts) : []);
    for (const { activity } of basesOf(facts, 'consent')) {
      if (activity.declared.register?.consentRecord || inBanner.has(activity)) continue;
      // An activity that keeps the choices among its data is its own record.
      if (activity.data.some(({ id }) => id === 'privacy_preferences')) continue;
      yield {
        path: [...activity.path, 'register', 'consentRecord'],
        at: 'key',
        message: `Nothing says where the proof of consent to ${calledActivity(activity, model)} is kept.`,
      };
    }
  },
} satisfies Rule;
