import type { Rule } from '../../rule.ts';

export const children: readonly Rule[] = [];
