import type { Diagnostic } from '../diagnostic.ts';
import type { RuleInfo } from '../rule.ts';

/** What a report says about one file. */
export interface FileReport {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  /** How much the declaration holds; nothing where it could not be read. */
  readonly facts: DeclaredFacts | undefined;
  /** What an existing policy was read as; nothing for a declaration. */
  readonly audited?: AuditedFacts;
  /** The text of a file that a range points into, as far as it is known. */
  readonly text: (file: string) => string | undefined;
}

export interface DeclaredFacts {
  readonly activities: number;
  readonly recipients: number;
  readonly transfers: number;
}

export interface AuditedFacts {
  readonly language: { readonly code: string; readonly certain: boolean };
  /** What the law asks to be told: whether the text tells it, and in which line. */
  readonly disclosures: Readonly<
    Record<string, { readonly present: boolean; readonly line?: number }>
  >;
}

export interface ReportSettings {
  readonly tool: { readonly name: string; readonly version: string };
  /** The day that the rules took for today. */
  readonly date: string;
  /** How many rules looked at each file. */
  readonly rules: number;
  /** What every rule says of itself. */
  readonly catalogue: readonly RuleInfo[];
  /** Columns of the terminal or the page. */
  readonly width: number;
  /** chalk's level of colour; 0 for none. */
  readonly colour: 0 | 1;
  /** Findings only, without summaries. */
  readonly quiet: boolean;
}

/** A report as it grows: what each file adds, and what stands at its end. */
export interface Report {
  readonly add: (checked: FileReport) => string;
  readonly end: () => string;
}

/** One report format. */
export type Reporter = (settings: ReportSettings) => Report;
