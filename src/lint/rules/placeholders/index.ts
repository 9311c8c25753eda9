import type { Rule } from '../../rule.ts';

export const placeholders: readonly Rule[] = [];
