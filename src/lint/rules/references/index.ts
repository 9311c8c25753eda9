import type { Rule } from '../../rule.ts';

export const references: readonly Rule[] = [];
