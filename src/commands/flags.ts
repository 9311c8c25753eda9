import type { Severity } from '../diagnostics/diagnostic.ts';
import type { ReportFormat } from '../diagnostics/report/registry.ts';
import type { TemplateId } from '../emit/register/template-ids.ts';
import type { Override } from './read-override.ts';

/** The flags of every command. */
export interface CommonFlags {
  readonly color?: 'auto' | 'always' | 'never';
  readonly quiet?: true;
  readonly debug?: true;
}

/** The flags of the commands that judge files. */
export interface JudgeFlags extends CommonFlags {
  readonly maxWarnings?: number;
  readonly failOn?: Severity;
  readonly rule?: readonly Override[];
  readonly date?: string;
  readonly stdinPath?: string;
}

/** The flags of the commands whose product is a report. */
export interface ReportFlags {
  readonly format?: ReportFormat;
  /** A file, or `-` for standard output. */
  readonly output?: string;
}

export interface AuditFlags extends JudgeFlags, ReportFlags {
  /** A file for the declaration that the text makes. */
  readonly suggest?: string;
}

/** The flags of the commands that check declarations. */
export interface InspectFlags extends JudgeFlags {
  readonly watch?: true;
  /** A file of accepted findings, in place of the one that is found. */
  readonly baseline?: string;
  /** Only `check` has it. */
  readonly writeBaseline?: true;
}

export interface CheckFlags extends InspectFlags, ReportFlags {}

export interface BuildFlags extends InspectFlags, Pick<ReportFlags, 'output'> {
  readonly out: string;
  readonly format?: readonly string[];
  readonly lang?: readonly string[];
  readonly draft?: true;
  readonly check?: true;
  readonly fragment?: true;
  readonly frontMatter?: true;
  readonly registerTemplate?: TemplateId;
}

export interface InitFlags extends CommonFlags {
  readonly yes?: true;
}

export interface ImportFlags extends CommonFlags, Pick<ReportFlags, 'output'> {}

export interface RulesFlags extends CommonFlags {
  readonly law?: string;
  readonly json?: true;
}

export interface TraceFlags extends CommonFlags {
  readonly law?: string;
  readonly open?: true;
  readonly format?: 'human' | 'json' | 'markdown';
  readonly date?: string;
  readonly stdinPath?: string;
  readonly baseline?: string;
}
