import type { Rule } from '../../rule.ts';

export const transfers: readonly Rule[] = [];
