import type { Rule } from '../../rule.ts';

export const retention: readonly Rule[] = [];
