import type { Rule } from '../../rule.ts';
import asCircular from './as-circular.ts';
import empty from './empty.ts';
import generic from './generic.ts';
import lawMissing from './law-missing.ts';
import missing from './missing.ts';
import shorterThanLaw from './shorter-than-law.ts';
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
  asCircular,
];
