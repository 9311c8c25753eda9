import type { Rule } from '../../rule.ts';

export const decisions: readonly Rule[] = [];
