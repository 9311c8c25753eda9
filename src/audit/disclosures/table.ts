import type { Severity } from '../../diagnostics/diagnostic.ts';

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
  /** What is stated, as the end of a sentence that begins "The text says …". */
  readonly says: string;
  /** An error where every notice owes the statement; a condition that a text cannot show lessens it. */
  readonly severity: Severity;
  readonly why: string;
  readonly how: string;
  /** A sentence that makes the statement. */
  readonly example: string;
}

/** The statements that an existing notice is searched for, in the order of GDPR Art. 13. */
export const disclosures: readonly Disclosure[] = [
  {
    key: 'controller_identity',
    provision: 'GDPR-13-1-a-1',
    says: 'who is responsible for the data',
    severity: 'error',
    why: 'People can hold nobody to account whose name they do not know.',
    how: 'Name the person or the company, with its legal form.',
    example: 'The controller is Birch & Fern Ltd.',
  },
  {
    key: 'controller_address',
    provision: 'GDPR-13-1-a-2',
    says: 'at which postal address the controller is reached',
    severity: 'error',
    why: 'A letter is the one way of contact that nobody needs an account or a device for.',
    how: 'Give street, postcode and town of the controller.',
    example: 'Our registered address is 4 Quarry Lane, Oakham LE15 6AB.',
  },
  {
    key: 'contact',
    provision: 'GDPR-13-1-a-2',
    says: 'how to reach the controller directly',
    severity: 'error',
    why: 'Rights are worth little without somebody to claim them from.',
    how: 'Give an e-mail address, a telephone number or a form.',
    example: 'Write to us at privacy@birchandfern.example.',
  },
  {
    key: 'dpo',
    provision: 'GDPR-13-1-b',
    says: 'how to reach the data protection officer',
    severity: 'warning',
    why: 'Whoever has a data protection officer must say how to reach that person.',
    how: 'Give the contact of the officer; if none is designated, switch this rule off.',
    example: 'You reach our data protection officer at dpo@birchandfern.example.',
  },
  {
    key: 'purposes',
    provision: 'GDPR-13-1-c-1',
    says: 'what the data are processed for',
    severity: 'error',
    why: 'Without its purpose nobody can judge whether a processing is allowed.',
    how: 'Say for each kind of data what it is used for.',
    example: 'We use your address in order to deliver your order.',
  },
  {
    key: 'legal_bases',
    provision: 'GDPR-13-1-c-2',
    says: 'on which legal bases the data are processed',
    severity: 'error',
    why: 'Each purpose needs a legal basis, and which rights people have depends on it.',
    how: 'Name the basis of each purpose, with its letter of Art. 6(1).',
    example:
      'The legal basis of this processing is the performance of the contract (Article 6(1)(b)).',
  },
  {
    key: 'legitimate_interests',
    provision: 'GDPR-13-1-d-1',
    says: 'which legitimate interests are pursued',
    severity: 'warning',
    why: 'An interest that people were not told of cannot carry a processing.',
    how: 'Name the interest and whose it is; if no processing rests on one, switch this rule off.',
    example: 'Our legitimate interest is to keep the shop safe from fraud.',
  },
  {
    key: 'recipients',
    provision: 'GDPR-13-1-e-1',
    says: 'who receives the data',
    severity: 'error',
    why: 'People must be able to follow their data; processors are recipients too.',
    how: 'Name the recipients or their categories, or say that nobody receives the data.',
    example: 'We share your address with the delivery companies that are our service providers.',
  },
  {
    key: 'third_country_transfers',
    provision: 'GDPR-13-1-f-1',
    says: 'whether data leave for other countries',
    severity: 'warning',
    why: 'In other countries data may have less protection, and most services reach beyond one.',
    how: 'Name the countries, or say that the data stay in the EEA.',
    example: 'Your data are not transferred to third countries.',
  },
  {
    key: 'safeguards',
    provision: 'GDPR-13-1-f-3',
    says: 'what protects data that leave for other countries',
    severity: 'warning',
    why: 'A transfer is only allowed with a safeguard, and people may ask for a copy of it.',
    how: 'Name the adequacy decision or the safeguard; if no data leave, switch this rule off.',
    example: 'Transfers rest on standard contractual clauses.',
  },
  {
    key: 'retention',
    provision: 'GDPR-13-2-a-1',
    says: 'how long the data are kept',
    severity: 'error',
    why: 'Data that are kept without end are kept without reason.',
    how: 'Give a period for each kind of data, or what decides it.',
    example: 'We keep invoices for ten years.',
  },
  {
    key: 'right_access',
    provision: 'GDPR-13-2-b-1',
    says: 'that people can ask for access to their data',
    severity: 'error',
    why: 'A right that nobody knows is not used, and access is where every other begins.',
    how: 'State the right of access, and how to use it.',
    example: 'You have the right of access to your data.',
  },
  {
    key: 'right_rectification',
    provision: 'GDPR-13-2-b-2',
    says: 'that people can have wrong data corrected',
    severity: 'error',
    why: 'Wrong data lead to wrong decisions about people.',
    how: 'State the right to rectification.',
    example: 'You have the right to have wrong data corrected.',
  },
  {
    key: 'right_erasure',
    provision: 'GDPR-13-2-b-3',
    says: 'that people can have their data erased',
    severity: 'error',
    why: 'People must know that they can end a processing for good.',
    how: 'State the right to erasure, and its limits.',
    example: 'You have the right to have your data erased.',
  },
  {
    key: 'right_restriction',
    provision: 'GDPR-13-2-b-4',
    says: 'that people can have the processing restricted',
    severity: 'error',
    why: 'While a dispute lasts, restriction is what protects people.',
    how: 'State the right to restriction of processing.',
    example: 'You have the right to restrict the processing of your data.',
  },
  {
    key: 'right_portability',
    provision: 'GDPR-13-2-b-6',
    says: 'that people can take their data elsewhere',
    severity: 'warning',
    why: 'Where consent or a contract is the basis, people may take their data to someone else.',
    how: 'State the right to data portability; if neither is a basis, switch this rule off.',
    example: 'You have the right to data portability.',
  },
  {
    key: 'right_object',
    provision: 'GDPR-13-2-b-5',
    says: 'that people can object to the processing',
    severity: 'error',
    why: 'Art. 21(4) wants this right told clearly and apart from everything else.',
    how: 'State the right to object, in a section of its own.',
    example: 'You have the right to object to this processing.',
  },
  {
    key: 'withdraw_consent',
    provision: 'GDPR-13-2-c-1',
    says: 'that consent can be withdrawn',
    severity: 'warning',
    why: 'Consent that people do not know they can withdraw is not free.',
    how: 'Say that and how it is withdrawn; if nothing rests on consent, switch this rule off.',
    example: 'You can withdraw your consent at any time.',
  },
  {
    key: 'complaint_authority',
    provision: 'GDPR-13-2-d-1',
    says: 'that people can complain to a supervisory authority',
    severity: 'error',
    why: 'People must know who looks after their rights if the controller does not.',
    how: 'State the right to complain, best with the name of the authority.',
    example: 'You can lodge a complaint with a supervisory authority.',
  },
  {
    key: 'provision_obligatory',
    provision: 'GDPR-13-2-e-1',
    says: 'whether data must be given, and what follows if not',
    severity: 'warning',
    why: 'People decide freely only if they know what they must give and what else happens.',
    how: 'Say which data are compulsory, by law or by contract, and what happens without them.',
    example: 'You are not obliged to provide these data, but without them we cannot deliver.',
  },
  {
    key: 'automated_decisions',
    provision: 'GDPR-13-2-f-1',
    says: 'whether decisions are made automatically',
    severity: 'info',
    why: 'A machine that decides about people must be told of; its absence is worth a sentence.',
    how: 'Explain such decisions, or say that there are none.',
    example: 'We make no automated decisions.',
  },
  {
    key: 'cookies',
    provision: 'EPD-5-3-3',
    says: 'whether cookies are used',
    severity: 'warning',
    why: 'Whoever reads or writes on the device of a visitor must say so, and what for.',
    how: 'Name the cookies with purpose and lifetime, or say that none are used.',
    example: 'We use no cookies.',
  },
  {
    key: 'last_updated',
    provision: 'GDPR-12-DATE',
    says: 'when it was last changed',
    severity: 'info',
    why: 'Without a date nobody can tell what was said when the data were collected.',
    how: 'Write the date of the last change at the head or the foot.',
    example: 'Last updated: 3 May 2026',
  },
  {
    key: 'children',
    provision: 'GDPR-8-N',
    says: 'whether the service is meant for children',
    severity: 'info',
    why: 'The consent of a child may need that of its parents.',
    how: 'Say from which age the service is meant to be used.',
    example: 'Our shop is not directed at children under 16.',
  },
];
