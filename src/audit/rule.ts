import type { RuleInfo } from '../diagnostics/rule.ts';
import type { AuditText } from './audit-text.ts';

/** What a rule finds in a text; offsets are the source's, `end` is exclusive. */
export interface AuditFound {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** Advice that fits this place better than the rule's own. */
  readonly how?: string;
  /** Other places that explain the finding. */
  readonly related?: readonly {
    readonly message: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/**
 * A rule for existing texts: one rule, one file, one message. Its `bad` and `good` are Markdown;
 * ` <--` at the end of a line marks where the rule must point, and is no part of the text.
 */
export interface AuditRule extends RuleInfo {
  readonly check: (text: AuditText) => Iterable<AuditFound>;
}
