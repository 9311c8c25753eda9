import type { Rule } from '../../rule.ts';
import controllerNotNamed from './controller-not-named.ts';
import explicitMissing from './explicit-missing.ts';
import explicitUndeclared from './explicit-undeclared.ts';
import fallbackBasis from './fallback-basis.ts';
import noAffirmativeAct from './no-affirmative-act.ts';
import ofEmployees from './of-employees.ts';
import purposesBundled from './purposes-bundled.ts';
import recordMissing from './record-missing.ts';
import requestIncomplete from './request-incomplete.ts';
import tiedToRequirement from './tied-to-requirement.ts';
import withdrawalByOptIn from './withdrawal-by-opt-in.ts';
import withdrawalElsewhere from './withdrawal-elsewhere.ts';
import withdrawalHarder from './withdrawal-harder.ts';
import withdrawalMissing from './withdrawal-missing.ts';

export const consent: readonly Rule[] = [
  withdrawalMissing,
  withdrawalByOptIn,
  withdrawalHarder,
  noAffirmativeAct,
  explicitMissing,
  explicitUndeclared,
  fallbackBasis,
  tiedToRequirement,
  ofEmployees,
  withdrawalElsewhere,
  purposesBundled,
  requestIncomplete,
  controllerNotNamed,
  recordMissing,
];
