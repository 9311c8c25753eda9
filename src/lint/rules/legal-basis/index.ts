import type { Rule } from '../../rule.ts';
import balancingTestMissing from './balancing-test-missing.ts';
import contractTooWide from './contract-too-wide.ts';
import debtSaleWithoutBuyer from './debt-sale-without-buyer.ts';
import forMissing from './for-missing.ts';
import forWithoutOther from './for-without-other.ts';
import interestGeneric from './interest-generic.ts';
import interestMissing from './interest-missing.ts';
import interestOfProcessor from './interest-of-processor.ts';
import interestOfUnnamed from './interest-of-unnamed.ts';
import interestsOfChildren from './interests-of-children.ts';
import lawMissing from './law-missing.ts';
import lawUnspecific from './law-unspecific.ts';
import missing from './missing.ts';
import obligationUndeclared from './obligation-undeclared.ts';
import publicBodyInterests from './public-body-interests.ts';
import publicTaskPrivate from './public-task-private.ts';
import targetedAdvertising from './targeted-advertising.ts';
import vitalInterestsUnlikely from './vital-interests-unlikely.ts';

export const legalBasis: readonly Rule[] = [
  missing,
  forMissing,
  forWithoutOther,
  contractTooWide,
  lawMissing,
  lawUnspecific,
  obligationUndeclared,
  publicBodyInterests,
  vitalInterestsUnlikely,
  interestMissing,
  interestGeneric,
  interestOfUnnamed,
  interestsOfChildren,
  targetedAdvertising,
  debtSaleWithoutBuyer,
  balancingTestMissing,
  publicTaskPrivate,
  interestOfProcessor,
];
