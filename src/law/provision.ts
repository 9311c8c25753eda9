/** One rule of law, or of those who apply it, that a notice or a register is measured by. */
export interface Provision {
  readonly id: string;
  /** As it is printed, such as `GDPR Art. 13(1)(a)`. */
  readonly ref: string;
  readonly kind: 'statute' | 'guidance' | 'caseLaw' | 'practice';
  /** How much weighs when it is missing and the condition holds. */
  readonly severity: 'error' | 'warning' | 'info';
  readonly title: string;
  /** What must be stated or true. */
  readonly duty: string;
  /** The condition; empty for always. */
  readonly when: string;
  /** Address of the text it stands in. */
  readonly url?: string;
  readonly sources: string;
}
