import type { FactsOfProvision } from './facts.ts';
import {
  bases,
  categoriesOfData,
  contact,
  copies,
  destinations,
  identity,
  officer,
  periods,
  recipientNames,
  representative,
  starts,
  tools,
} from './keys.ts';

const joint = [
  'recipients.*.role',
  'recipients.*.name',
  'recipients.*.address',
  'recipients.*.country',
  'recipients.*.email',
  'recipients.*.phone',
  'recipients.*.form',
] as const;

const clients = [
  'clients.*.*',
  'clients.*.representative.*',
  'clients.*.dataProtectionOfficer.*',
  'activities.*.onBehalfOf.clients',
  'activities.*.onBehalfOf.category',
  'activities.*.onBehalfOf.list',
] as const;

const measures = [
  'measures.*',
  'measures.*.text',
  'measures.*.register',
  'activities.*.measures',
] as const;

const proofs = [
  'recipients.*.transfers.*.*.ref',
  'recipients.*.transfers.*.*.assessed',
  'recipients.*.transfers.*.*.because',
] as const;

/** Article 30 GDPR. */
export const register: readonly FactsOfProvision[] = [
  {
    provision: 'GDPR-30-1-a',
    paths: [identity, ...contact, ...representative, ...officer, ...joint],
    sections: [],
    columns: [
      'controller.name',
      'controller.representative',
      'controller.dpo',
      'activity.joint_controllers',
      'activity.role',
    ],
  },
  {
    provision: 'GDPR-30-1-b',
    paths: ['activities.*.purpose'],
    sections: [],
    columns: ['activity.purposes'],
  },
  {
    provision: 'GDPR-30-1-c-1',
    paths: ['activities.*.subjects', 'vocabulary.subjects.*.label'],
    sections: [],
    columns: ['activity.data_subjects'],
  },
  {
    provision: 'GDPR-30-1-c-2',
    paths: categoriesOfData,
    sections: [],
    columns: ['activity.data_categories'],
  },
  {
    provision: 'GDPR-30-1-d',
    paths: [...recipientNames, 'recipients.*.role', 'recipients.*.country'],
    sections: [],
    columns: ['activity.recipients.internal', 'activity.recipients.external'],
  },
  {
    provision: 'GDPR-30-1-e-1',
    paths: destinations,
    sections: [],
    columns: ['activity.transfers.country'],
  },
  {
    provision: 'GDPR-30-1-e-2',
    paths: [...tools, ...proofs, ...copies],
    sections: [],
    columns: ['activity.transfers.tool', 'activity.transfers.document'],
  },
  {
    provision: 'GDPR-30-1-f',
    paths: [...periods, ...starts, 'activities.*.register.deletion', 'erasure.backups'],
    sections: [],
    columns: ['activity.retention', 'activity.retention_policy'],
  },
  {
    provision: 'GDPR-30-1-g',
    paths: measures,
    sections: [],
    columns: ['activity.measures'],
  },
  {
    provision: 'GDPR-30-2-a',
    paths: [identity, ...contact, ...representative, ...officer, ...clients],
    sections: [],
    columns: ['controller.name', 'controller.representative', 'controller.dpo', 'activity.role'],
  },
  {
    provision: 'GDPR-30-2-b',
    paths: ['activities.*.purpose', 'activities.*.title', 'activities.*.onBehalfOf.clients'],
    sections: [],
    columns: ['activity.name', 'activity.purposes'],
  },
  {
    provision: 'GDPR-30-2-c',
    paths: [...destinations, ...tools, ...proofs],
    sections: [],
    columns: [
      'activity.transfers.country',
      'activity.transfers.tool',
      'activity.transfers.document',
    ],
  },
  {
    provision: 'GDPR-30-2-d',
    paths: measures,
    sections: [],
    columns: ['activity.measures'],
  },
  {
    provision: 'GDPR-30-3',
    paths: [],
    sections: [],
    columns: [],
    reason: 'The compiler writes the register as files, which can be handed over as they are.',
  },
  {
    provision: 'GDPR-30-5',
    paths: ['controller.recordsExemption', 'controller.headCount'],
    sections: [],
    columns: [],
    reason: 'The exemption concerns the register as a whole: it stands in its head, in no column.',
  },
  {
    provision: 'GDPR-30-X',
    paths: bases,
    sections: [],
    columns: ['activity.legal_basis'],
  },
];
