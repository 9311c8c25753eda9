export interface Subject {
  readonly id: string;
  /** British English, plural, as it stands in a register. */
  readonly label: string;
  /** Term of the Data Privacy Vocabulary, prefix and name. */
  readonly dpv: string;
  /** Data subject of fideslang, where one fits. */
  readonly fides?: string;
  /** Named as vulnerable in WP248 rev.01 (4 October 2017), section III.B, criterion 7. */
  readonly vulnerable?: true;
}

/**
 * Categories of data subjects (GDPR Art. 30(1)(c)), in the order of the vocabulary.
 * Mapped to fideslang 3.1 (40394c4, 2025-12-17, CC BY 4.0) and DPV 2.3 (2026-02-25).
 */
export const subjects: readonly Subject[] = [
  { id: 'visitor', label: 'visitors', dpv: 'dpv:Visitor', fides: 'visitor' },
  { id: 'user', label: 'users', dpv: 'dpv:User' },
  { id: 'customer', label: 'customers', dpv: 'dpv:Customer', fides: 'customer' },
  { id: 'prospect', label: 'prospective customers', dpv: 'dpv:DataSubject', fides: 'prospect' },
  { id: 'correspondent', label: 'people who write to us', dpv: 'dpv:DataSubject' },
  { id: 'subscriber', label: 'subscribers', dpv: 'dpv:Subscriber' },
  { id: 'participant', label: 'participants', dpv: 'dpv:Participant' },
  { id: 'requester', label: 'people who exercise their rights', dpv: 'dpv:DataSubject' },
  { id: 'businessContact', label: 'contact persons at business partners', dpv: 'dpv:DataSubject' },
  { id: 'supplier', label: 'suppliers', dpv: 'dpv:DataSubject', fides: 'supplier_vendor' },
  { id: 'employee', label: 'employees', dpv: 'dpv:Employee', fides: 'employee', vulnerable: true },
  { id: 'applicant', label: 'job applicants', dpv: 'dpv:JobApplicant', fides: 'job_applicant' },
  { id: 'member', label: 'members', dpv: 'dpv:Member' },
  { id: 'student', label: 'students', dpv: 'dpv:Student' },
  { id: 'patient', label: 'patients', dpv: 'dpv:Patient', fides: 'patient', vulnerable: true },
  { id: 'child', label: 'children', dpv: 'dpv:Child', vulnerable: true },
];

const byId: ReadonlyMap<string, Subject> = new Map(subjects.map((row) => [row.id, row]));

/** Takes a word such as `businessContact`; returns its category of people, if there is one. */
export function subject(id: string): Subject | undefined {
  return byId.get(id);
}
