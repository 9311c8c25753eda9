export const asOf = '2026-11-22';
export const source = 'fideslang 3.1 (40394c4, 2025-12-17), CC BY 4.0: enumerations of its models';

/** Words of fideslang for the legal bases of Art. 6(1) GDPR, by the declaration's words. */
export const fidesBases = {
  consent: 'Consent',
  contract: 'Contract',
  legalObligation: 'Legal obligations',
  vitalInterests: 'Vital interests',
  publicTask: 'Public interest',
  legitimateInterests: 'Legitimate interests',
} as const;

/** Words of fideslang for the conditions of Art. 9(2) GDPR. */
export const fidesConditions = {
  explicitConsent: 'Explicit consent',
  employmentLaw: 'Employment, social security and social protection',
  vitalInterests: 'Vital interests',
  nonProfitBody: 'Not-for-profit bodies',
  madePublic: 'Made public by the data subject',
  legalClaims: 'Legal claims or judicial acts',
  substantialPublicInterest: 'Reasons of substantial public interest (with a basis in law)',
  healthCare: 'Health or social care (with a basis in law)',
  publicHealth: 'Public health (with a basis in law)',
  research: 'Archiving, research and statistics (with a basis in law)',
} as const;

/** Words of fideslang for the grounds of Art. 22(2) GDPR. */
export const fidesGrounds = {
  contract: 'Contract',
  explicitConsent: 'Explicit consent',
  law: 'Authorised by law',
} as const;

/** Words of fideslang for transfer tools; all others are “Other”. */
export const fidesTools: Readonly<Record<string, string>> = {
  adequacyDecision: 'Adequacy Decision',
  dataPrivacyFramework: 'Adequacy Decision',
  standardContractualClauses: 'SCCs',
  authorityClauses: 'SCCs',
  bindingCorporateRules: 'BCRs',
};

/**
 * Kinds that say more than the data use that they are mapped to: a use of fideslang does not mean
 * one of these.
 */
export const narrowerKinds: readonly string[] = [
  'functional.embed',
  'marketing.social',
  'marketing.contest',
];
