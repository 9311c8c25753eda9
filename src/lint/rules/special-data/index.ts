import type { Rule } from '../../rule.ts';
import conditionMissing from './condition-missing.ts';
import conditionWithoutData from './condition-without-data.ts';
import lawMissing from './law-missing.ts';
import notMarked from './not-marked.ts';
import offencesLawMissing from './offences-law-missing.ts';
import publicBehindLogin from './public-behind-login.ts';
import purposeReveals from './purpose-reveals.ts';

export const specialData: readonly Rule[] = [
  conditionMissing,
  lawMissing,
  conditionWithoutData,
  notMarked,
  offencesLawMissing,
  purposeReveals,
  publicBehindLogin,
];
