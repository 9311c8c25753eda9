import { everyAuditRule } from '../audit/registry.ts';
import type { RuleInfo } from '../diagnostics/rule.ts';
import { rules } from '../lint/registry.ts';

/** Every rule there is, for declarations and for existing texts. */
export const everyRule: readonly RuleInfo[] = [...rules, ...everyAuditRule];

/** True for a rule that looks at existing texts. */
export function isOfAudits(id: string): boolean {
  return everyAuditRule.some((rule) => rule.id === id);
}
