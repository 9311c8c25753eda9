export type ConsentCategory = 'necessary' | 'functional' | 'analytics' | 'advertising';

/** Consent types of Google Consent Mode v2. */
export type ConsentModeType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

/** Purposes 1 to 11 and special purposes (SP) of the IAB Europe Transparency & Consent Framework 2.2. */
export type TcfPurpose = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 'SP1' | 'SP2' | 'SP3';

export interface Kind {
  readonly id: string;
  /** British English, completes "to …". */
  readonly label: string;
  /** Data use of fideslang. */
  readonly fides: string;
  /** Term of the Data Privacy Vocabulary, prefix and name. */
  readonly dpv: string;
  /** Missing where the kind reads and stores nothing on a device. */
  readonly consentCategory?: ConsentCategory;
  readonly gcm?: readonly ConsentModeType[];
  readonly tcf?: readonly TcfPurpose[];
  /** Archiving, research and statistics under GDPR Art. 89(1). */
  readonly article89?: true;
}

/**
 * Kinds of purpose, in the order of the vocabulary.
 * Mapped to fideslang 3.1 (40394c4, 2025-12-17, CC BY 4.0) and DPV 2.3 (2026-02-25).
 */
// biome-ignore format: a table, one row a line
export const kinds: readonly Kind[] = [
  { id: 'service.provide', label: 'provide the service you asked for', fides: 'essential.service', dpv: 'dpv:RequestedServiceProvision', consentCategory: 'necessary' },
  { id: 'service.account', label: 'create and run your account', fides: 'essential.service.authentication', dpv: 'dpv:AccountManagement', consentCategory: 'necessary', gcm: ['functionality_storage'] },
  { id: 'service.order', label: 'handle orders and deliveries', fides: 'essential.service.operations', dpv: 'dpv:CustomerOrderManagement', consentCategory: 'necessary' },
  { id: 'service.payment', label: 'take payments', fides: 'essential.service.payment_processing', dpv: 'dpv:PaymentManagement', consentCategory: 'necessary' },
  { id: 'service.support', label: 'answer enquiries and give support', fides: 'essential.service.operations.support', dpv: 'dpv:CommunicationForCustomerCare', consentCategory: 'necessary' },
  { id: 'service.notifications', label: 'send service messages', fides: 'essential.service.notifications.email', dpv: 'dpv:CommunicationManagement', consentCategory: 'necessary' },
  { id: 'security', label: 'keep the service secure', fides: 'essential.service.security', dpv: 'dpv:EnforceSecurity', consentCategory: 'necessary', gcm: ['security_storage'], tcf: ['SP1'] },
  { id: 'security.fraud', label: 'prevent fraud and abuse', fides: 'essential.fraud_detection', dpv: 'dpv:FraudPreventionAndDetection', consentCategory: 'necessary', gcm: ['security_storage'], tcf: ['SP1'] },
  { id: 'security.logs', label: 'keep server logs to find faults', fides: 'analytics.reporting.system', dpv: 'dpv:ServiceMonitoring', consentCategory: 'necessary', tcf: ['SP1'] },
  { id: 'legal.obligation', label: 'meet legal duties', fides: 'essential.legal_obligation', dpv: 'dpv:LegalCompliance', consentCategory: 'necessary' },
  { id: 'legal.claims', label: 'bring or defend legal claims', fides: 'essential.legal_obligation', dpv: 'dpv:DisputeManagement', consentCategory: 'necessary' },
  { id: 'legal.rights_requests', label: 'answer requests about data protection rights', fides: 'essential.legal_obligation', dpv: 'dpv:DataSubjectRightsManagement', consentCategory: 'necessary' },
  { id: 'consent.manage', label: 'record your consent choices', fides: 'essential.legal_obligation', dpv: 'dpv:RecordManagement', consentCategory: 'necessary', gcm: ['functionality_storage'], tcf: ['SP3'] },
  { id: 'functional.preferences', label: 'remember your settings', fides: 'functional.storage', dpv: 'dpv:UserInterfacePersonalisation', consentCategory: 'functional', gcm: ['functionality_storage'], tcf: [1] },
  { id: 'functional.embed', label: 'show embedded media or maps', fides: 'functional.service', dpv: 'dpv:ServiceProvision', consentCategory: 'functional', gcm: ['functionality_storage'], tcf: [1] },
  { id: 'analytics', label: 'measure how the service is used', fides: 'analytics.reporting.content_performance', dpv: 'dpv:ServiceUsageAnalytics', consentCategory: 'analytics', gcm: ['analytics_storage'], tcf: [1, 8, 9] },
  { id: 'analytics.improve', label: 'improve the service', fides: 'functional.service.improve', dpv: 'dpv:ServiceOptimisation', consentCategory: 'analytics', gcm: ['analytics_storage'], tcf: [10] },
  { id: 'personalize', label: 'personalise content', fides: 'personalize.content.profiled', dpv: 'dpv:ServicePersonalisation', consentCategory: 'functional', gcm: ['personalization_storage'], tcf: [5, 6] },
  { id: 'marketing.email', label: 'send newsletters and offers', fides: 'marketing.communications.email', dpv: 'dpv:DirectMarketing', consentCategory: 'advertising' },
  { id: 'marketing.ads', label: 'show adverts', fides: 'marketing.advertising.first_party.contextual', dpv: 'dpv:Advertising', consentCategory: 'advertising', gcm: ['ad_storage'], tcf: [1, 2] },
  { id: 'marketing.ads.targeted', label: 'show personalised adverts', fides: 'marketing.advertising.third_party.targeted', dpv: 'dpv:TargetedAdvertising', consentCategory: 'advertising', gcm: ['ad_storage', 'ad_user_data', 'ad_personalization'], tcf: [1, 3, 4] },
  { id: 'marketing.measurement', label: 'measure the effect of adverts', fides: 'analytics.reporting.ad_performance', dpv: 'dpv:Advertising', consentCategory: 'advertising', gcm: ['ad_storage', 'ad_user_data'], tcf: [1, 7] },
  { id: 'marketing.social', label: 'run social media pages', fides: 'marketing.advertising.third_party', dpv: 'dpv:SocialMediaMarketing', consentCategory: 'advertising' },
  { id: 'marketing.contest', label: 'run competitions', fides: 'marketing', dpv: 'dpv:Marketing', consentCategory: 'advertising' },
  { id: 'hr.recruitment', label: 'handle job applications', fides: 'employment.recruitment', dpv: 'dpv:PersonnelHiring' },
  { id: 'hr.employment', label: 'run employment', fides: 'employment', dpv: 'dpv:PersonnelManagement' },
  { id: 'finance.accounting', label: 'keep accounts', fides: 'finance', dpv: 'dpv:RecordManagement' },
  { id: 'finance.credit_check', label: 'check whether a customer is likely to pay', fides: 'finance', dpv: 'dpv:CustomerSolvencyMonitoring' },
  { id: 'finance.debt_collection', label: 'recover unpaid claims', fides: 'finance', dpv: 'dpv:CustomerClaimsManagement' },
  { id: 'research', label: 'do scientific research', fides: 'analytics.reporting', dpv: 'dpv:ScientificResearch', article89: true },
  { id: 'research.statistics', label: 'compile statistics', fides: 'analytics.reporting', dpv: 'dpv:ResearchAndDevelopment', article89: true },
  { id: 'ai.training', label: 'train AI systems', fides: 'train_ai_system', dpv: 'dpv:ResearchAndDevelopment' },
  { id: 'sharing.legal', label: 'share data with authorities where a law demands it', fides: 'third_party_sharing.legal_obligation', dpv: 'dpv:LegalCompliance' },
];

const byId: ReadonlyMap<string, Kind> = new Map(kinds.map((row) => [row.id, row]));

/** Takes a dotted id such as `marketing.email`; returns its kind, if the vocabulary has it. */
export function kind(id: string): Kind | undefined {
  return byId.get(id);
}
