import type { Rule } from '../../rule.ts';

export const register: readonly Rule[] = [];
