import type { Rule } from '../../rule.ts';
import balancingTestMissing from './balancing-test-missing.ts';
import contractTooWide from './contract-too-wide.ts';
import debtSaleWithoutBuyer from './debt-sale-without-buyer.ts';
import forMissing from './for-missing.ts';
import interestGeneric from './interest-generic.ts';
import interestMissing from './interest-missing.ts';
import interestOfUnnamed from './interest-of-unnamed.ts';
import interestsOfChildren from './interests-of-children.ts';
import lawMissing from './law-missing.ts';
import missing from './missing.ts';
import publicBodyInterests from './public-body-interests.ts';
import targetedAdvertising from './targeted-advertising.ts';
import vitalInterestsUnlikely from './vital-interests-unlikely.ts';

export const legalBasis: readonly Rule[] = [
  missing,
  forMissing,
  contractTooWide,
  lawMissing,
  publicBodyInterests,
  vitalInterestsUnlikely,
  interestMissing,
  interestGeneric,
  interestOfUnnamed,
  interestsOfChildren,
  targetedAdvertising,
  debtSaleWithoutBuyer,
  balancingTestMissing,
];
