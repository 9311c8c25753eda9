import type { Rule } from '../../rule.ts';

export const consent: readonly Rule[] = [];
