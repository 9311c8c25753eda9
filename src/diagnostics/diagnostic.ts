export type Severity = 'error' | 'warning' | 'info';

/** A place in a file; lines and columns are 1-based, columns count Unicode code points. */
export interface Range {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Another place that explains the finding. */
export interface Related {
  readonly message: string;
  readonly range: Range;
}

/** One finding, as plain data; the only thing that stages hand to people. */
export interface Diagnostic {
  /** `topic/what-is-wrong` */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence, with keys and values in back-ticks. */
  readonly message: string;
  readonly range: Range;
  /** Semantic path, such as `activities.newsletter.retention`; empty for the file itself. */
  readonly path: string;
  readonly why: string;
  /** What to do. */
  readonly how: string;
  /** Ids of provisions in `law/`. */
  readonly law: readonly string[];
  readonly related: readonly Related[];
  readonly suppressed?: { readonly by: 'comment' | 'baseline'; readonly reason: string };
}
