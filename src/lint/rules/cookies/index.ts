import type { Rule } from '../../rule.ts';
import accessMissing from './access-missing.ts';
import activityMissing from './activity-missing.ts';
import beforeConsent from './before-consent.ts';
import choiceKeptLong from './choice-kept-long.ts';
import choiceKeptTooLong from './choice-kept-too-long.ts';
import consentAskedElsewhere from './consent-asked-elsewhere.ts';
import consentManagerMissing from './consent-manager-missing.ts';
import consentMissing from './consent-missing.ts';
import dataWithoutEntry from './data-without-entry.ts';
import durationContradicts from './duration-contradicts.ts';
import durationMissing from './duration-missing.ts';
import exemptButWaiting from './exempt-but-waiting.ts';
import exemptionMissing from './exemption-missing.ts';
import exemptionOfOtherKind from './exemption-of-other-kind.ts';
import knownUndeclared from './known-undeclared.ts';
import longLived from './long-lived.ts';
import measurementConditions from './measurement-conditions.ts';
import measurementRenewed from './measurement-renewed.ts';
import measurementsKeptLong from './measurements-kept-long.ts';
import necessaryForTracking from './necessary-for-tracking.ts';
import noRefusal from './no-refusal.ts';
import noneButStored from './none-but-stored.ts';
import outlivesData from './outlives-data.ts';
import pluginWithoutConsent from './plugin-without-consent.ts';
import purposeMissing from './purpose-missing.ts';
import purposeShared from './purpose-shared.ts';
import purposeVague from './purpose-vague.ts';
import readerNotRecipient from './reader-not-recipient.ts';
import reopenMissing from './reopen-missing.ts';
import undeclared from './undeclared.ts';

export const cookies: readonly Rule[] = [
  undeclared,
  noneButStored,
  activityMissing,
  purposeMissing,
  accessMissing,
  durationMissing,
  durationContradicts,
  exemptionMissing,
  consentAskedElsewhere,
  exemptionOfOtherKind,
  exemptButWaiting,
  necessaryForTracking,
  measurementConditions,
  consentMissing,
  beforeConsent,
  pluginWithoutConsent,
  consentManagerMissing,
  reopenMissing,
  noRefusal,
  longLived,
  measurementsKeptLong,
  choiceKeptLong,
  choiceKeptTooLong,
  readerNotRecipient,
  knownUndeclared,
  dataWithoutEntry,
  purposeVague,
  purposeShared,
  measurementRenewed,
  outlivesData,
];
