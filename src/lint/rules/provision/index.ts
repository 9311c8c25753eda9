import type { Rule } from '../../rule.ts';
import consequenceMissing from './consequence-missing.ts';
import missing from './missing.ts';

export const provision: readonly Rule[] = [missing, consequenceMissing];
