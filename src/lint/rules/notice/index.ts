import type { Rule } from '../../rule.ts';

export const notice: readonly Rule[] = [];
