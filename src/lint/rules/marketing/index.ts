import type { Rule } from '../../rule.ts';

export const marketing: readonly Rule[] = [];
