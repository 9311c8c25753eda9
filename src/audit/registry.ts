import type { RuleInfo } from '../diagnostics/rule.ts';
import { disclosureRules } from './disclosures/rules.ts';
import { readingRules } from './reading-rules.ts';
import type { AuditRule } from './rule.ts';
import { placeholder } from './rules/placeholder/index.ts';
import { text } from './rules/text/index.ts';

/** Every rule for existing texts, by topic. */
export const auditRules: readonly AuditRule[] = [...placeholder, ...text];

/** Those, what reading itself can find, and what a notice owes. */
export const everyAuditRule: readonly RuleInfo[] = [
  ...Object.values(readingRules),
  ...auditRules,
  ...disclosureRules,
];
