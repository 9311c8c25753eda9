import type { FactsOfProvision } from './facts.ts';
import { consentBasis, identity, recipientNames, requests } from './keys.ts';

/** Articles 7 and 8 GDPR. */
export const consent: readonly FactsOfProvision[] = [
  {
    provision: 'GDPR-7-1',
    paths: ['activities.*.register.consentRecord', 'activities.*.legalBasis.consent.give'],
    sections: [],
    columns: ['activity.legal_basis', 'activity.consent_record'],
  },
  {
    provision: 'GDPR-7-2',
    paths: requests,
    sections: ['entry'],
    columns: ['activity.consent_record'],
    reason: 'That a request stands apart shows on the screen; a key states it where it is known.',
  },
  {
    provision: 'GDPR-7-3-1',
    paths: [...requests, 'notice.linkedFrom', 'activities.*.legalBasis.consent.withdraw'],
    sections: ['entry', 'cookies'],
    columns: ['activity.rights', 'activity.consent_record'],
  },
  {
    provision: 'GDPR-7-3-2',
    paths: [
      'activities.*.legalBasis.consent.give',
      'activities.*.legalBasis.consent.withdraw',
      'consentManager.firstLayer',
      'consentManager.reopen.where',
      'consentManager.reopen.url',
    ],
    sections: ['entry', 'cookies'],
    columns: ['activity.legal_basis', 'activity.rights'],
  },
  {
    provision: 'GDPR-7-4',
    paths: [
      consentBasis,
      'activities.*.provision.statutory',
      'activities.*.provision.contractual',
      'activities.*.provision.toEnterContract',
      'activities.*.provision.voluntary',
    ],
    sections: ['entry'],
    columns: ['activity.legal_basis'],
  },
  {
    provision: 'GDPR-CONS-INF',
    paths: [
      identity,
      ...recipientNames,
      'recipients.*.role',
      'activities.*.purpose',
      'activities.*.data',
      'activities.*.legalBasis.consent.withdraw',
      'activities.*.automatedDecision.decides',
      'recipients.*.transfers.*.explicitConsent.risk',
    ],
    sections: ['controller', 'entry', 'automated-decisions', 'joint-controllers', 'transfers'],
    columns: [
      'controller.name',
      'activity.joint_controllers',
      'activity.purposes',
      'activity.data_categories',
      'activity.automated_decisions',
      'activity.rights',
      'activity.transfers.document',
    ],
  },
  {
    provision: 'GDPR-CONS-GRAN',
    paths: [
      consentBasis,
      'activities.*.legalBasis.consent.for',
      'activities.*.purpose',
      ...requests,
    ],
    sections: ['entry', 'cookies'],
    columns: ['activity.purposes', 'activity.legal_basis', 'activity.consent_record'],
  },
  {
    provision: 'GDPR-CONS-SWAP',
    paths: ['activities.*.legalBasis.*', 'activities.*.legalBasis.*.for'],
    sections: ['entry'],
    columns: ['activity.legal_basis'],
  },
  {
    provision: 'GDPR-CONS-SCROLL',
    paths: ['activities.*.legalBasis.consent.give', ...requests],
    sections: ['entry', 'cookies'],
    columns: ['activity.legal_basis', 'activity.consent_record'],
  },
  {
    provision: 'GDPR-8-1',
    paths: ['children.offeredFrom', 'children.consentAge.*', 'notice.audience'],
    sections: ['children'],
    columns: [],
  },
  {
    provision: 'GDPR-8-2',
    paths: ['children.parentalConsent'],
    sections: ['children'],
    columns: [],
  },
  {
    provision: 'GDPR-8-N',
    paths: ['children.none', 'children.notDirectedUnder'],
    sections: ['children'],
    columns: [],
  },
];
