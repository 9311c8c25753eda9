import type { Rule } from '../../rule.ts';
import addressMissing from './address-missing.ts';
import authorityMissing from './authority-missing.ts';
import authorityNotCompetent from './authority-not-competent.ts';
import countryMissing from './country-missing.ts';
import electronicContactMissing from './electronic-contact-missing.ts';
import legalFormMissing from './legal-form-missing.ts';
import missing from './missing.ts';
import nameMissing from './name-missing.ts';
import nameNotLegal from './name-not-legal.ts';
import officerConflict from './officer-conflict.ts';
import officerContactGeneral from './officer-contact-general.ts';
import officerContactMissing from './officer-contact-missing.ts';
import officerExpected from './officer-expected.ts';
import officerMissing from './officer-missing.ts';
import officerNotNotified from './officer-not-notified.ts';
import representativeIncomplete from './representative-incomplete.ts';
import representativeIsController from './representative-is-controller.ts';
import representativeIsOfficer from './representative-is-officer.ts';
import representativeMissing from './representative-missing.ts';
import representativePlace from './representative-place.ts';
import representativeReasonMissing from './representative-reason-missing.ts';

export const controller: readonly Rule[] = [
  missing,
  nameMissing,
  nameNotLegal,
  addressMissing,
  countryMissing,
  electronicContactMissing,
  representativeMissing,
  representativeReasonMissing,
  representativeIncomplete,
  representativePlace,
  representativeIsController,
  representativeIsOfficer,
  authorityMissing,
  authorityNotCompetent,
  officerMissing,
  officerExpected,
  officerContactMissing,
  officerContactGeneral,
  officerNotNotified,
  officerConflict,
  legalFormMissing,
];
