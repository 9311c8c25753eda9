export type DisclosureKey =
  | 'controller_identity'
  | 'controller_address'
  | 'contact'
  | 'dpo'
  | 'purposes'
  | 'legal_bases'
  | 'legitimate_interests'
  | 'recipients'
  | 'third_country_transfers'
  | 'safeguards'
  | 'retention'
  | 'right_access'
  | 'right_rectification'
  | 'right_erasure'
  | 'right_restriction'
  | 'right_portability'
  | 'right_object'
  | 'withdraw_consent'
  | 'complaint_authority'
  | 'provision_obligatory'
  | 'automated_decisions'
  | 'cookies'
  | 'last_updated'
  | 'children';

/** A statement that a notice owes its readers, and the provision that asks for it. */
export interface Disclosure {
  readonly key: DisclosureKey;
  /** Id in the index of law. */
  readonly provision: string;
  /** As a reader of the report calls it. */
  readonly title: string;
}

/** The statements that an existing notice is searched for, in the order of GDPR Art. 13. */
export const disclosures: readonly Disclosure[] = [
  {
    key: 'controller_identity',
    provision: 'GDPR-13-1-a-1',
    title: 'Who is responsible for the data',
  },
  {
    key: 'controller_address',
    provision: 'GDPR-13-1-a-2',
    title: 'Postal address of the controller',
  },
  { key: 'contact', provision: 'GDPR-13-1-a-2', title: 'A way to reach the controller' },
  { key: 'dpo', provision: 'GDPR-13-1-b', title: 'Contact of the data protection officer' },
  { key: 'purposes', provision: 'GDPR-13-1-c-1', title: 'Purposes of the processing' },
  { key: 'legal_bases', provision: 'GDPR-13-1-c-2', title: 'Legal bases of the processing' },
  { key: 'legitimate_interests', provision: 'GDPR-13-1-d-1', title: 'Legitimate interests' },
  { key: 'recipients', provision: 'GDPR-13-1-e-1', title: 'Recipients of the data' },
  {
    key: 'third_country_transfers',
    provision: 'GDPR-13-1-f-1',
    title: 'Whether data leave for third countries',
  },
  { key: 'safeguards', provision: 'GDPR-13-1-f-3', title: 'Safeguards of the transfers' },
  { key: 'retention', provision: 'GDPR-13-2-a-1', title: 'How long data are kept' },
  { key: 'right_access', provision: 'GDPR-13-2-b-1', title: 'Right of access' },
  { key: 'right_rectification', provision: 'GDPR-13-2-b-2', title: 'Right to rectification' },
  { key: 'right_erasure', provision: 'GDPR-13-2-b-3', title: 'Right to erasure' },
  { key: 'right_restriction', provision: 'GDPR-13-2-b-4', title: 'Right to restriction' },
  { key: 'right_portability', provision: 'GDPR-13-2-b-6', title: 'Right to data portability' },
  { key: 'right_object', provision: 'GDPR-13-2-b-5', title: 'Right to object' },
  { key: 'withdraw_consent', provision: 'GDPR-13-2-c-1', title: 'Right to withdraw consent' },
  {
    key: 'complaint_authority',
    provision: 'GDPR-13-2-d-1',
    title: 'Right to complain to a supervisory authority',
  },
  {
    key: 'provision_obligatory',
    provision: 'GDPR-13-2-e-1',
    title: 'Whether data must be given, and what follows if not',
  },
  {
    key: 'automated_decisions',
    provision: 'GDPR-13-2-f-1',
    title: 'Automated decisions and profiling',
  },
  { key: 'cookies', provision: 'EPD-5-3-3', title: 'Cookies and similar techniques' },
  { key: 'last_updated', provision: 'GDPR-12-DATE', title: 'Date of the last change' },
  { key: 'children', provision: 'GDPR-8-N', title: 'Children' },
];
