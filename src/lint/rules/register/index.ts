import type { Rule } from '../../rule.ts';
import cardMeasureMissing from './card-measure-missing.ts';
import clientIncomplete from './client-incomplete.ts';
import clientsMissing from './clients-missing.ts';
import exemptionClaimed from './exemption-claimed.ts';
import impactAssessmentMissing from './impact-assessment-missing.ts';
import measureAbsolute from './measure-absolute.ts';
import measureExploitable from './measure-exploitable.ts';
import measureGeneric from './measure-generic.ts';
import measuresMissing from './measures-missing.ts';
import passwordMeasureMissing from './password-measure-missing.ts';
import reviewOld from './review-old.ts';

export const register: readonly Rule[] = [
  measuresMissing,
  measureGeneric,
  measureAbsolute,
  passwordMeasureMissing,
  clientsMissing,
  clientIncomplete,
  impactAssessmentMissing,
  exemptionClaimed,
  cardMeasureMissing,
  measureExploitable,
  reviewOld,
];
