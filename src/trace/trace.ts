import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Provision } from '../law/provision.ts';

/** How a duty stands: the last two always come with their reason. */
export type StateWord = 'met' | 'open' | 'notApplicable' | 'notCheckable';

/** Where every duty of notice and register is met, as plain data. */
export interface Trace {
  /** Name of the declaration's file. */
  readonly declaration: string;
  /** Name of the controller, where it is declared. */
  readonly controller: string | undefined;
  /** The day of the build, ISO 8601. */
  readonly date: string;
  /** The day on which the law is stated as it stands, ISO 8601. */
  readonly lawAsOf: string;
  /** The language of the sentences that are quoted. */
  readonly language: string;
  readonly duties: readonly Duty[];
}

/** One provision, and all that answers it. */
export interface Duty {
  readonly provision: Provision;
  /** The heading under which it stands. */
  readonly article: string;
  readonly state: StateWord;
  /** Why it stands so; a duty that declared facts meet needs none. */
  readonly reason: string | undefined;
  /** The declared values that answer it. */
  readonly facts: readonly FactPlace[];
  /** Where the policy says it; none where it is not applicable. */
  readonly passages: readonly Passage[];
  /** Keys of the columns of the register that show it. */
  readonly columns: readonly string[];
  /** The rules that rest on it. */
  readonly rules: readonly Guard[];
  /** What is missing or wrong; a gap that was accepted in the declaration does not open the duty. */
  readonly gaps: readonly Gap[];
}

/** A declared value: its semantic path and where it is written. */
export interface FactPlace {
  readonly path: readonly string[];
  readonly file: string;
  readonly line: number;
}

/** A section of the policy or a part of one, with the sentence that shows the fact. */
export interface Passage {
  readonly id: string;
  readonly number: string | undefined;
  readonly title: string;
  readonly sentence: string | undefined;
}

export interface Guard {
  readonly id: string;
  readonly severity: Severity;
}

/** A finding that stands in the way of a duty. */
export interface Gap {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  readonly file: string;
  readonly line: number;
  /** The reason that a comment gives for living with it. */
  readonly accepted: string | undefined;
}
