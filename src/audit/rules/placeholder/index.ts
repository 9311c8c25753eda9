import type { AuditRule } from '../../rule.ts';

export const placeholder: readonly AuditRule[] = [];
