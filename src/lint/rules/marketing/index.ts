import type { Rule } from '../../rule.ts';
import addressNotListed from './address-not-listed.ts';
import channelsMissing from './channels-missing.ts';
import channelsMixed from './channels-mixed.ts';
import channelsOfOtherKind from './channels-of-other-kind.ts';
import kindWithoutDirectMarketing from './kind-without-direct-marketing.ts';
import noDoubleOptIn from './no-double-opt-in.ts';
import permissionMissing from './permission-missing.ts';
import senderMissing from './sender-missing.ts';
import softOptInIncomplete from './soft-opt-in-incomplete.ts';
import softOptInLawMissing from './soft-opt-in-law-missing.ts';
import trackingWithoutConsent from './tracking-without-consent.ts';
import unsubscribeMissing from './unsubscribe-missing.ts';

export const marketing: readonly Rule[] = [
  permissionMissing,
  softOptInIncomplete,
  kindWithoutDirectMarketing,
  channelsMissing,
  addressNotListed,
  channelsOfOtherKind,
  channelsMixed,
  trackingWithoutConsent,
  senderMissing,
  noDoubleOptIn,
  unsubscribeMissing,
  softOptInLawMissing,
];
