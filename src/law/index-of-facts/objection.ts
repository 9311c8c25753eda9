import { type FactsOfProvision, generated } from './facts.ts';

/** Articles 21 and 22 GDPR. */
export const objection: readonly FactsOfProvision[] = [
  {
    provision: 'GDPR-21-4-1',
    paths: ['activities.*.legalBasis.publicTask', 'activities.*.legalBasis.legitimateInterests'],
    sections: ['objection'],
    columns: ['activity.rights'],
    reason: generated,
  },
  {
    provision: 'GDPR-21-4-2',
    paths: ['activities.*.directMarketing'],
    sections: ['objection'],
    columns: ['activity.rights'],
    reason: generated,
  },
  {
    provision: 'GDPR-21-5',
    paths: [
      'rights.form',
      'rights.account',
      'consentManager.honours',
      'activities.*.directMarketing.softOptIn',
    ],
    sections: ['objection', 'entry', 'cookies', 'using-your-rights'],
    columns: ['activity.rights'],
  },
  {
    provision: 'GDPR-21-6',
    paths: ['activities.*.kind'],
    sections: ['objection', 'rights'],
    columns: ['activity.rights'],
    reason: generated,
  },
  {
    provision: 'GDPR-22-2',
    paths: [
      'activities.*.automatedDecision.ground.contract',
      'activities.*.automatedDecision.ground.explicitConsent',
      'activities.*.automatedDecision.ground.law',
    ],
    sections: ['automated-decisions'],
    columns: ['activity.automated_decisions'],
  },
  {
    provision: 'GDPR-22-3',
    paths: ['activities.*.automatedDecision.safeguards'],
    sections: ['automated-decisions', 'rights'],
    columns: ['activity.automated_decisions', 'activity.rights'],
  },
  {
    provision: 'GDPR-22-4',
    paths: [
      'activities.*.data',
      'vocabulary.data.*.special',
      'activities.*.specialCategories.explicitConsent',
      'activities.*.specialCategories.substantialPublicInterest',
      'activities.*.automatedDecision.safeguards',
    ],
    sections: ['automated-decisions'],
    columns: [
      'activity.special_condition',
      'activity.special_data',
      'activity.automated_decisions',
    ],
  },
];
