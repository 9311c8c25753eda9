import type { Rule } from '../../rule.ts';

export const recipients: readonly Rule[] = [];
