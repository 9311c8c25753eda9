import type { FactsOfProvision } from './facts.ts';
import { ofTools } from './keys.ts';

const safeguards = [
  'publicBodyInstrument',
  'bindingCorporateRules',
  'standardContractualClauses',
  'authorityClauses',
  'codeOfConduct',
  'certification',
] as const;

const authorised = ['adHocClauses', 'administrativeArrangement'] as const;

const derogations = [
  'explicitConsent',
  'contractWithPerson',
  'contractInPersonsInterest',
  'publicInterest',
  'legalClaims',
  'vitalInterests',
  'publicRegister',
] as const;

/** Articles 44 to 49 GDPR. */
export const transfers: readonly FactsOfProvision[] = [
  {
    provision: 'GDPR-44',
    paths: [
      'recipients.*.transfers.*.*',
      'recipients.*.transfers.*.*.onward',
      'recipients.*.subProcessors',
    ],
    sections: ['recipients', 'transfers'],
    columns: ['activity.processors', 'activity.transfers.country', 'activity.transfers.tool'],
  },
  {
    provision: 'GDPR-45',
    paths: [
      ...ofTools(['adequacyDecision'], 'ref'),
      ...ofTools(['adequacyDecision'], 'scope'),
      ...ofTools(['adequacyDecision'], 'assessed'),
      ...ofTools(['dataPrivacyFramework'], 'ref'),
      ...ofTools(['dataPrivacyFramework'], 'scope'),
      ...ofTools(['dataPrivacyFramework'], 'assessed'),
      ...ofTools(['dataPrivacyFramework'], 'checked'),
      ...ofTools(['dataPrivacyFramework'], 'entity'),
      ...ofTools(['dataPrivacyFramework'], 'hr'),
    ],
    sections: ['transfers'],
    columns: ['activity.transfers.tool', 'activity.transfers.document'],
  },
  {
    provision: 'GDPR-46-2',
    paths: [
      ...ofTools(safeguards, 'ref'),
      ...ofTools(safeguards, 'because'),
      ...ofTools(['standardContractualClauses'], 'module'),
    ],
    sections: ['transfers'],
    columns: ['activity.transfers.tool', 'activity.transfers.document'],
  },
  {
    provision: 'GDPR-46-3',
    paths: ofTools(authorised, 'ref'),
    sections: ['transfers'],
    columns: ['activity.transfers.tool', 'activity.transfers.document'],
  },
  {
    provision: 'GDPR-47',
    paths: ofTools(['bindingCorporateRules'], 'ref'),
    sections: ['transfers'],
    columns: ['activity.transfers.tool', 'activity.transfers.document'],
  },
  {
    provision: 'GDPR-SCHREMS2',
    paths: [
      ...ofTools([...safeguards, ...authorised], 'assessed'),
      ...ofTools([...safeguards, ...authorised], 'supplementaryMeasures'),
    ],
    sections: ['transfers'],
    columns: ['activity.transfers.document'],
  },
  {
    provision: 'GDPR-49-1',
    paths: [
      ...ofTools(derogations, 'because'),
      ...ofTools(derogations, 'ref'),
      ...ofTools(derogations, 'assessed'),
    ],
    sections: ['transfers'],
    columns: ['activity.transfers.tool', 'activity.transfers.document'],
  },
  {
    provision: 'GDPR-49-1-a',
    paths: [
      ...ofTools(['explicitConsent'], 'risk'),
      ...ofTools(['explicitConsent'], 'ref'),
      'activities.*.legalBasis.consent.explicit',
    ],
    sections: ['entry', 'transfers'],
    columns: ['activity.legal_basis', 'activity.transfers.document'],
  },
  {
    provision: 'GDPR-49-1-2',
    paths: [
      ...ofTools(['compellingInterests'], 'conditions'),
      ...ofTools(['compellingInterests'], 'because'),
      ...ofTools(['compellingInterests'], 'authorityInformed'),
      ...ofTools(['compellingInterests'], 'assessed'),
      ...ofTools(['compellingInterests'], 'ref'),
      ...ofTools(['compellingInterests'], 'copy'),
    ],
    sections: ['transfers'],
    columns: ['activity.transfers.tool', 'activity.transfers.document'],
  },
];
