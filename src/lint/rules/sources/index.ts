import type { Rule } from '../../rule.ts';

export const sources: readonly Rule[] = [];
