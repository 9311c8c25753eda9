import type { AuditRule } from './rule.ts';
import { placeholder } from './rules/placeholder/index.ts';
import { text } from './rules/text/index.ts';

/** Every rule for existing texts, by topic. */
export const auditRules: readonly AuditRule[] = [...placeholder, ...text];
