import type { TransferToolWord } from '../transfer-tools.ts';

/** Keys that answer more than one provision. */

export const identity = 'controller.name';

export const contact = [
  'controller.address',
  'controller.country',
  'controller.email',
  'controller.phone',
  'controller.form',
] as const;

export const representative = [
  'controller.representatives.eu-gdpr.name',
  'controller.representatives.eu-gdpr.address',
  'controller.representatives.eu-gdpr.country',
  'controller.representatives.eu-gdpr.email',
  'controller.representatives.eu-gdpr.phone',
  'controller.representatives.eu-gdpr.form',
] as const;

export const officer = [
  'controller.dataProtectionOfficer.name',
  'controller.dataProtectionOfficer.address',
  'controller.dataProtectionOfficer.country',
  'controller.dataProtectionOfficer.email',
  'controller.dataProtectionOfficer.phone',
  'controller.dataProtectionOfficer.form',
  'controller.dataProtectionOfficer.attention',
] as const;

export const bases = ['activities.*.legalBasis.*', 'activities.*.legalBasis.*.for'] as const;

export const consentBasis = 'activities.*.legalBasis.consent';

/** What holds for the request for consent: for one activity, and for all that the manager asks. */
export const requests = [
  'activities.*.legalBasis.consent.request',
  'consentManager.request',
] as const;

export const onConsent = [
  consentBasis,
  'activities.*.specialCategories.explicitConsent',
  'activities.*.automatedDecision.ground.explicitConsent',
] as const;

export const interest = [
  'activities.*.legalBasis.legitimateInterests.interest',
  'activities.*.legalBasis.legitimateInterests.of',
] as const;

export const categoriesOfData = ['activities.*.data', 'vocabulary.data.*.label'] as const;

export const recipientNames = [
  'activities.*.recipients',
  'recipients.*.service',
  'recipients.*.name',
  'recipients.*.category',
] as const;

export const destinations = ['recipients.*.transfers.*', 'recipients.*.transfers.none'] as const;

/** The tools, with what a tool has of its own. */
export const tools = [
  'recipients.*.transfers.*.*',
  'recipients.*.transfers.*.*.scope',
  'recipients.*.transfers.*.standardContractualClauses.module',
] as const;

export const copies = ['recipients.*.transfers.*.*.copy', 'rights.onRequest'] as const;

export const periods = [
  'activities.*.retention.none',
  'activities.*.retention.period',
  'activities.*.retention.until',
  'activities.*.retention.as',
  'activities.*.retention.except.*.none',
  'activities.*.retention.except.*.period',
  'activities.*.retention.except.*.until',
  'activities.*.retention.except.*.as',
] as const;

/** When a period starts. */
export const starts = [
  'activities.*.retention.from',
  'activities.*.retention.except.*.from',
] as const;

export const decisionParts = [
  'activities.*.automatedDecision.decides',
  'activities.*.automatedDecision.logic',
  'activities.*.automatedDecision.consequence',
] as const;

/** When people are told, for each source. */
export const informed = 'activities.*.source.*.informed';

/** Where requests go. */
export const channels = [
  'rights.name',
  'rights.address',
  'rights.country',
  'rights.email',
  'rights.phone',
  'rights.form',
  'rights.account',
] as const;

/** A member of some tools of transfer. */
export function ofTools(words: readonly TransferToolWord[], member: string): readonly string[] {
  return words.map((word) => `recipients.*.transfers.*.${word}.${member}`);
}
