import type { AuditRule } from '../../rule.ts';

export const text: readonly AuditRule[] = [];
