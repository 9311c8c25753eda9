import type { Rule } from '../../rule.ts';

export const specialData: readonly Rule[] = [];
