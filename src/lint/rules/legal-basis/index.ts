import type { Rule } from '../../rule.ts';

export const legalBasis: readonly Rule[] = [];
