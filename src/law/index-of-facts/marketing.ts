import type { FactsOfProvision } from './facts.ts';

/** Article 13 of the ePrivacy Directive. */
export const marketing: readonly FactsOfProvision[] = [
  {
    provision: 'EPD-13-1',
    paths: ['activities.*.directMarketing.channels', 'activities.*.legalBasis.consent'],
    sections: ['entry'],
    columns: ['activity.purposes', 'activity.legal_basis'],
  },
  {
    provision: 'EPD-13-2',
    paths: ['activities.*.directMarketing.channels', 'activities.*.directMarketing.softOptIn'],
    sections: ['summary', 'entry'],
    columns: ['activity.purposes'],
  },
  {
    provision: 'EPD-13-4',
    paths: ['activities.*.legalBasis.consent.withdraw', 'activities.*.directMarketing.softOptIn'],
    sections: ['entry'],
    columns: ['activity.rights'],
    reason:
      'That a message names its sender shows in the message; a key states the way to stop it.',
  },
];
