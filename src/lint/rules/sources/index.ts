import type { Rule } from '../../rule.ts';
import exemptionWithoutReason from './exemption-without-reason.ts';
import informedLate from './informed-late.ts';
import informedMissing from './informed-missing.ts';
import loginProviderMissing from './login-provider-missing.ts';
import missing from './missing.ts';
import partEmpty from './part-empty.ts';
import publicUnstated from './public-unstated.ts';
import scoreFromPerson from './score-from-person.ts';
import uncoveredData from './uncovered-data.ts';

export const sources: readonly Rule[] = [
  missing,
  uncoveredData,
  partEmpty,
  scoreFromPerson,
  informedMissing,
  publicUnstated,
  loginProviderMissing,
  exemptionWithoutReason,
  informedLate,
];
