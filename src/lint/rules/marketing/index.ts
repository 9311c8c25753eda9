import type { Rule } from '../../rule.ts';
import channelsMissing from './channels-missing.ts';
import channelsMixed from './channels-mixed.ts';
import kindWithoutDirectMarketing from './kind-without-direct-marketing.ts';
import noDoubleOptIn from './no-double-opt-in.ts';
import permissionMissing from './permission-missing.ts';
import senderMissing from './sender-missing.ts';
import softOptInIncomplete from './soft-opt-in-incomplete.ts';
import trackingWithoutConsent from './tracking-without-consent.ts';

export const marketing: readonly Rule[] = [
  permissionMissing,
  softOptInIncomplete,
  kindWithoutDirectMarketing,
  channelsMissing,
  channelsMixed,
  trackingWithoutConsent,
  senderMissing,
  noDoubleOptIn,
];
