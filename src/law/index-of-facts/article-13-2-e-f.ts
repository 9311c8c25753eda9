import type { FactsOfProvision } from './facts.ts';
import { informed } from './keys.ts';

/** Article 13(2)(e) and (f), (3) and (4) GDPR, and the moment of the information. */
export const article13Paragraph2EToF: readonly FactsOfProvision[] = [
  {
    provision: 'GDPR-13-2-e-1',
    paths: [
      'activities.*.provision.none',
      'activities.*.provision.statutory',
      'activities.*.provision.contractual',
      'activities.*.provision.toEnterContract',
      'activities.*.provision.technical',
      'activities.*.provision.voluntary',
    ],
    sections: ['entry'],
    columns: [],
  },
  {
    provision: 'GDPR-13-2-e-2',
    paths: [
      'activities.*.provision.statutory',
      'activities.*.provision.contractual',
      'activities.*.provision.toEnterContract',
      'activities.*.provision.technical',
      'activities.*.provision.voluntary',
    ],
    sections: ['entry'],
    columns: [],
  },
  {
    provision: 'GDPR-13-2-e-3',
    paths: ['activities.*.provision.optional'],
    sections: ['entry'],
    columns: ['activity.data_categories'],
  },
  {
    provision: 'GDPR-13-2-f-1',
    paths: ['automatedDecisions', 'activities.*.automatedDecision.decides'],
    sections: ['summary', 'entry', 'automated-decisions'],
    columns: ['activity.automated_decisions'],
  },
  {
    provision: 'GDPR-13-2-f-2',
    paths: ['activities.*.automatedDecision.logic'],
    sections: ['automated-decisions'],
    columns: ['activity.automated_decisions'],
  },
  {
    provision: 'GDPR-13-2-f-3',
    paths: ['activities.*.automatedDecision.consequence'],
    sections: ['automated-decisions'],
    columns: ['activity.automated_decisions'],
  },
  {
    provision: 'GDPR-13-2-f-4',
    paths: ['automatedDecisions.none', 'activities.*.automatedDecision.none'],
    sections: ['entry', 'automated-decisions'],
    columns: ['activity.automated_decisions'],
  },
  {
    provision: 'GDPR-13-2-f-5',
    paths: ['activities.*.automatedDecision', 'activities.*.kind'],
    sections: ['entry', 'automated-decisions'],
    columns: ['activity.automated_decisions'],
  },
  {
    provision: 'GDPR-13-2-f-6',
    paths: ['activities.*.profiling.none', 'activities.*.profiling.text'],
    sections: ['summary', 'entry'],
    columns: ['activity.automated_decisions'],
  },
  {
    provision: 'GDPR-13-3',
    paths: [
      'changes.newPurposes',
      'changes.notify',
      'notice.versions.*.changes',
      'activities.*.formerly',
      informed,
    ],
    sections: ['entry', 'changes'],
    columns: ['activity.sources'],
  },
  {
    provision: 'GDPR-13-4',
    paths: ['activities.*.informationExemption.alreadyInformed'],
    sections: ['entry'],
    columns: ['activity.notice'],
  },
  {
    provision: 'GDPR-13-T',
    paths: ['notice.linkedFrom', informed],
    sections: ['entry'],
    columns: ['activity.sources'],
  },
];
