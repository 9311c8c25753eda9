import type { Rule } from '../../rule.ts';
import consentAgeBelow13 from './consent-age-below-13.ts';
import consentAgeMissing from './consent-age-missing.ts';
import consentAgeTooLow from './consent-age-too-low.ts';
import contradiction from './contradiction.ts';
import pageMissing from './page-missing.ts';
import parentalConsentMissing from './parental-consent-missing.ts';
import profilingForAdvertising from './profiling-for-advertising.ts';

export const children: readonly Rule[] = [
  consentAgeMissing,
  consentAgeTooLow,
  consentAgeBelow13,
  parentalConsentMissing,
  pageMissing,
  contradiction,
  profilingForAdvertising,
];
