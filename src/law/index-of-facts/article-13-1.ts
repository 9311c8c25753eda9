import type { FactsOfProvision } from './facts.ts';
import {
  bases,
  contact,
  copies,
  destinations,
  identity,
  interest,
  officer,
  recipientNames,
  representative,
  tools,
} from './keys.ts';

/** Article 13(1) GDPR. */
export const article13Paragraph1: readonly FactsOfProvision[] = [
  {
    provision: 'GDPR-13-1-a-1',
    paths: [identity],
    sections: ['summary', 'controller'],
    columns: ['controller.name'],
  },
  {
    provision: 'GDPR-13-1-a-2',
    paths: contact,
    sections: ['controller'],
    columns: ['controller.name'],
  },
  {
    provision: 'GDPR-13-1-a-3',
    paths: representative,
    sections: ['controller'],
    columns: ['controller.representative'],
  },
  {
    provision: 'GDPR-13-1-b',
    paths: officer,
    sections: ['controller'],
    columns: ['controller.dpo'],
  },
  {
    provision: 'GDPR-13-1-c-1',
    paths: ['activities.*.purpose'],
    sections: ['entry'],
    columns: ['activity.purposes'],
  },
  {
    provision: 'GDPR-13-1-c-2',
    paths: [...bases, 'activities.*.legalBasis.vitalInterests.whose'],
    sections: ['summary', 'activities', 'entry'],
    columns: ['activity.legal_basis'],
  },
  {
    provision: 'GDPR-13-1-c-3',
    paths: [
      'activities.*.legalBasis.legalObligation.law',
      'activities.*.legalBasis.publicTask.law',
      'activities.*.legalBasis.publicTask.task',
    ],
    sections: ['activities', 'entry'],
    columns: ['activity.legal_basis'],
  },
  {
    provision: 'GDPR-13-1-c-4',
    paths: ['activities.*.specialCategories.*', 'activities.*.legalBasis.consent.explicit'],
    sections: ['entry', 'special-categories'],
    columns: ['activity.special_condition'],
  },
  {
    provision: 'GDPR-13-1-d-1',
    paths: interest,
    sections: ['entry'],
    columns: ['activity.legitimate_interest'],
  },
  {
    provision: 'GDPR-13-1-d-2',
    paths: ['rights.onRequest', 'activities.*.register.balancingTest'],
    sections: ['entry'],
    columns: ['activity.lia'],
  },
  {
    provision: 'GDPR-13-1-e-1',
    paths: recipientNames,
    sections: ['entry', 'recipients'],
    columns: ['activity.recipients.external', 'activity.processors'],
  },
  {
    provision: 'GDPR-13-1-e-2',
    paths: [
      'recipients.*.service',
      'recipients.*.name',
      'recipients.*.category',
      'recipients.*.because',
      'recipients.*.country',
    ],
    sections: ['entry', 'recipients'],
    columns: ['activity.recipients.external'],
  },
  {
    provision: 'GDPR-13-1-e-3',
    paths: recipientNames,
    sections: ['entry', 'recipients'],
    columns: ['activity.recipients.external'],
  },
  {
    provision: 'GDPR-13-1-f-1',
    paths: [...destinations, 'recipients.*.country'],
    sections: ['summary', 'entry', 'transfers'],
    columns: ['activity.transfers.country'],
  },
  {
    provision: 'GDPR-13-1-f-2',
    paths: [
      'recipients.*.transfers.*',
      'recipients.*.transfers.*.adequacyDecision',
      'recipients.*.transfers.*.dataPrivacyFramework',
    ],
    sections: ['transfers'],
    columns: ['activity.transfers.tool'],
  },
  {
    provision: 'GDPR-13-1-f-3',
    paths: tools,
    sections: ['transfers'],
    columns: ['activity.transfers.tool'],
  },
  {
    provision: 'GDPR-13-1-f-4',
    paths: copies,
    sections: ['transfers'],
    columns: ['activity.transfers.document'],
  },
  {
    provision: 'GDPR-13-1-f-5',
    paths: ['recipients.*.transfers.*', 'recipients.*.country'],
    sections: ['summary', 'entry', 'recipients', 'transfers'],
    columns: ['activity.transfers.country'],
  },
];
