import type { Diagnostic, Range, Related, Severity } from './diagnostic.ts';

/** What every rule says of itself; `explain` prints it, the report repeats it. */
export interface RuleInfo {
  /** `topic/what-is-wrong` */
  readonly id: string;
  readonly severity: Severity;
  /** The rule in one short sentence. */
  readonly title: string;
  readonly why: string;
  readonly how: string;
  /** Ids of provisions; empty where the language itself asks. */
  readonly law: readonly string[];
  /** A patch over the small complete declaration that breaks the rule; `# <--` marks the line. */
  readonly bad: string;
  /** The same patch, mended. */
  readonly good: string;
}

/** Where a finding stands: its place in the file and its semantic path. */
export interface Place {
  readonly range: Range;
  readonly path: readonly string[];
}

/** One finding of a rule; `how` replaces the rule's own advice where the place allows better. */
export function finding(
  rule: RuleInfo,
  place: Place,
  message: string,
  more: { readonly how?: string; readonly related?: readonly Related[] } = {},
): Diagnostic {
  return {
    rule: rule.id,
    severity: rule.severity,
    message,
    range: place.range,
    path: place.path.join('.'),
    why: rule.why,
    how: more.how ?? rule.how,
    law: rule.law,
    related: more.related ?? [],
  };
}
