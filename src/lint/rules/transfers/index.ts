import type { Rule } from '../../rule.ts';
import assessmentMissing from './assessment-missing.ts';
import assessmentOutdated from './assessment-outdated.ts';
import authorisationMissing from './authorisation-missing.ts';
import compellingInterestsIncomplete from './compelling-interests-incomplete.ts';
import consentWithoutRisk from './consent-without-risk.ts';
import copyMissing from './copy-missing.ts';
import decisionExpired from './decision-expired.ts';
import decisionExpiring from './decision-expiring.ts';
import decisionMissing from './decision-missing.ts';
import derogationUnexplained from './derogation-unexplained.ts';
import frameworkCheckOld from './framework-check-old.ts';
import frameworkElsewhere from './framework-elsewhere.ts';
import frameworkStaffData from './framework-staff-data.ts';
import frameworkUnchecked from './framework-unchecked.ts';
import insideEea from './inside-eea.ts';
import knownDestination from './known-destination.ts';
import missing from './missing.ts';
import moduleMismatch from './module-mismatch.ts';
import moduleMissing from './module-missing.ts';
import noneButAbroad from './none-but-abroad.ts';
import processorClauses from './processor-clauses.ts';
import repealedInstrument from './repealed-instrument.ts';
import rulesUnapproved from './rules-unapproved.ts';
import scopeUnconfirmed from './scope-unconfirmed.ts';
import toolMissing from './tool-missing.ts';

export const transfers: readonly Rule[] = [
  missing,
  noneButAbroad,
  knownDestination,
  toolMissing,
  insideEea,
  decisionMissing,
  decisionExpired,
  decisionExpiring,
  scopeUnconfirmed,
  frameworkElsewhere,
  frameworkUnchecked,
  frameworkCheckOld,
  frameworkStaffData,
  moduleMissing,
  moduleMismatch,
  repealedInstrument,
  processorClauses,
  copyMissing,
  assessmentMissing,
  assessmentOutdated,
  rulesUnapproved,
  authorisationMissing,
  consentWithoutRisk,
  compellingInterestsIncomplete,
  derogationUnexplained,
];
