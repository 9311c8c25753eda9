import type { Rule } from '../../rule.ts';
import consequenceMissing from './consequence-missing.ts';
import missing from './missing.ts';
import noneThoughGiven from './none-though-given.ts';
import statutoryWithoutLaw from './statutory-without-law.ts';
import unneededField from './unneeded-field.ts';

export const provision: readonly Rule[] = [
  missing,
  consequenceMissing,
  noneThoughGiven,
  statutoryWithoutLaw,
  unneededField,
];
