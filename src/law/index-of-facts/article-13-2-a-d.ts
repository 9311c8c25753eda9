import { type FactsOfProvision, generated } from './facts.ts';
import { channels, onConsent, periods, starts } from './keys.ts';

/** Article 13(2)(a) to (d) GDPR. */
export const article13Paragraph2AToD: readonly FactsOfProvision[] = [
  {
    provision: 'GDPR-13-2-a-1',
    paths: periods,
    sections: ['entry', 'retention'],
    columns: ['activity.retention'],
  },
  {
    provision: 'GDPR-13-2-a-2',
    paths: [
      'activities.*.retention.law',
      'activities.*.retention.because',
      'activities.*.retention.note',
      'activities.*.retention.except.*.law',
      'activities.*.retention.except.*.because',
      'activities.*.retention.except.*.note',
      'erasure.backups',
      'erasure.legalHold',
    ],
    sections: ['entry', 'retention'],
    columns: ['activity.retention', 'activity.retention_policy'],
  },
  {
    provision: 'GDPR-13-2-a-3',
    paths: starts,
    sections: ['entry', 'retention'],
    columns: ['activity.retention'],
  },
  {
    provision: 'GDPR-13-2-b-1',
    paths: [],
    sections: ['summary', 'rights'],
    columns: ['activity.rights'],
    reason: generated,
  },
  {
    provision: 'GDPR-13-2-b-2',
    paths: [],
    sections: ['summary', 'rights'],
    columns: ['activity.rights'],
    reason: generated,
  },
  {
    provision: 'GDPR-13-2-b-3',
    paths: [],
    sections: ['summary', 'rights'],
    columns: ['activity.rights'],
    reason: generated,
  },
  {
    provision: 'GDPR-13-2-b-4',
    paths: [],
    sections: ['summary', 'rights'],
    columns: ['activity.rights'],
    reason: generated,
  },
  {
    provision: 'GDPR-13-2-b-5',
    paths: [
      'activities.*.legalBasis.publicTask',
      'activities.*.legalBasis.legitimateInterests',
      'activities.*.directMarketing',
      'activities.*.kind',
    ],
    sections: ['summary', 'objection', 'entry', 'rights'],
    columns: ['activity.rights'],
    reason: generated,
  },
  {
    provision: 'GDPR-13-2-b-6',
    paths: [
      'activities.*.legalBasis.consent',
      'activities.*.legalBasis.contract',
      'activities.*.specialCategories.explicitConsent',
    ],
    sections: ['summary', 'rights'],
    columns: ['activity.rights'],
    reason: generated,
  },
  {
    provision: 'GDPR-13-2-b-7',
    paths: [
      ...channels,
      'activities.*.legalBasis.*',
      'activities.*.legalBasis.legalObligation.law',
      'activities.*.retention.except.*.law',
    ],
    sections: ['rights', 'using-your-rights'],
    columns: ['activity.rights'],
  },
  {
    provision: 'GDPR-13-2-c-1',
    paths: onConsent,
    sections: ['summary', 'entry', 'automated-decisions', 'special-categories', 'rights'],
    columns: ['activity.rights'],
    reason: generated,
  },
  {
    provision: 'GDPR-13-2-c-2',
    paths: onConsent,
    sections: ['special-categories', 'rights'],
    columns: [],
    reason: generated,
  },
  {
    provision: 'GDPR-13-2-c-3',
    paths: [
      'activities.*.legalBasis.consent.give',
      'activities.*.legalBasis.consent.withdraw',
      'consentManager.reopen.label',
      'consentManager.reopen.where',
      'consentManager.reopen.url',
    ],
    sections: ['entry', 'special-categories', 'cookies', 'rights'],
    columns: ['activity.legal_basis', 'activity.rights'],
  },
  {
    provision: 'GDPR-13-2-d-1',
    paths: [],
    sections: ['summary', 'complaints'],
    columns: ['activity.rights'],
    reason: generated,
  },
  {
    provision: 'GDPR-13-2-d-2',
    paths: ['controller.supervisoryAuthority.*', 'controller.region', 'controller.country'],
    sections: ['complaints'],
    columns: ['activity.rights'],
  },
];
