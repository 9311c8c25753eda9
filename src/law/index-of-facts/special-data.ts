import type { FactsOfProvision } from './facts.ts';

/** Articles 9 and 10 GDPR. */
export const specialData: readonly FactsOfProvision[] = [
  {
    provision: 'GDPR-9-2',
    paths: [
      'activities.*.data',
      'vocabulary.data.*.special',
      'activities.*.specialCategories.*',
      'activities.*.legalBasis.consent.explicit',
    ],
    sections: ['entry', 'special-categories'],
    columns: ['activity.special_condition', 'activity.special_data'],
  },
  {
    provision: 'GDPR-9-INF',
    paths: ['activities.*.data', 'vocabulary.data.*.special'],
    sections: ['summary', 'special-categories'],
    columns: ['activity.special_data'],
  },
  {
    provision: 'GDPR-10',
    paths: [
      'activities.*.criminalOffences.law',
      'activities.*.criminalOffences.officialAuthority',
      'activities.*.data',
      'vocabulary.data.*.special',
    ],
    sections: ['entry', 'criminal-offences'],
    columns: ['activity.special_condition', 'activity.special_data'],
  },
];
