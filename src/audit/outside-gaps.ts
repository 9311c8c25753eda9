import { overlapFinder } from './disclosures/read.ts';
import type { AuditFound, AuditRule } from './rule.ts';

/** A finding with the rule that made it. */
export interface RuleFound extends AuditFound {
  readonly rule: AuditRule;
}

/** The gaps among the findings. */
export function gapsAmong(found: readonly RuleFound[]): readonly RuleFound[] {
  return found.filter(({ rule }) => rule.id.startsWith('placeholder/'));
}

/** The gaps, and what is found outside them: words that are yet to be replaced are not judged. */
export function outsideGaps(found: readonly RuleFound[]): readonly RuleFound[] {
  const gaps = new Set(gapsAmong(found));
  const gapsAt = overlapFinder([...gaps]);
  return found.filter(
    (each) =>
      gaps.has(each) || !gapsAt(each.start, each.start + 1).some((gap) => each.end <= gap.end),
  );
}
