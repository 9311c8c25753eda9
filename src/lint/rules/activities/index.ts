import type { Rule } from '../../rule.ts';

export const activities: readonly Rule[] = [];
