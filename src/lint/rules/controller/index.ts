import type { Rule } from '../../rule.ts';

export const controller: readonly Rule[] = [];
