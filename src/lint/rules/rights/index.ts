import type { Rule } from '../../rule.ts';

export const rights: readonly Rule[] = [];
