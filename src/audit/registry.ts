import type { RuleInfo } from '../diagnostics/rule.ts';
import { readingRules } from './reading-rules.ts';
import type { AuditRule } from './rule.ts';
import { placeholder } from './rules/placeholder/index.ts';
import { text } from './rules/text/index.ts';

/** Every rule for existing texts, by topic. */
export const auditRules: readonly AuditRule[] = [...placeholder, ...text];

/** Those, and what reading itself can find. */
export const everyAuditRule: readonly RuleInfo[] = [...Object.values(readingRules), ...auditRules];
