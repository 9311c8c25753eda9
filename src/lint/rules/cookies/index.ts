import type { Rule } from '../../rule.ts';

export const cookies: readonly Rule[] = [];
