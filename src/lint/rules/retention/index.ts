import type { Rule } from '../../rule.ts';
import afterWithdrawal from './after-withdrawal.ts';
import asCircular from './as-circular.ts';
import empty from './empty.ts';
import generic from './generic.ts';
import lawMissing from './law-missing.ts';
import longUnexplained from './long-unexplained.ts';
import longerThanLaw from './longer-than-law.ts';
import marketingLong from './marketing-long.ts';
import missing from './missing.ts';
import noneButKept from './none-but-kept.ts';
import shorterThanLaw from './shorter-than-law.ts';
import shorterThanObligation from './shorter-than-obligation.ts';
import startMissing from './start-missing.ts';
import unlimited from './unlimited.ts';

export const retention: readonly Rule[] = [
  missing,
  empty,
  startMissing,
  generic,
  unlimited,
  lawMissing,
  shorterThanLaw,
  noneButKept,
  shorterThanObligation,
  longerThanLaw,
  longUnexplained,
  asCircular,
  afterWithdrawal,
  marketingLong,
];
