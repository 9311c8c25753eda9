import type { Rule } from '../../rule.ts';

export const provision: readonly Rule[] = [];
