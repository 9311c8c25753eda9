import type { Rule } from '../../rule.ts';
import addressMissing from './address-missing.ts';
import changesMissing from './changes-missing.ts';
import languageMissing from './language-missing.ts';
import languageNotSupported from './language-not-supported.ts';
import linkPlacementMissing from './link-placement-missing.ts';
import regimeMissing from './regime-missing.ts';
import regimeNotSupported from './regime-not-supported.ts';
import reviewInFuture from './review-in-future.ts';
import reviewMissing from './review-missing.ts';
import reviewOld from './review-old.ts';
import versionInFuture from './version-in-future.ts';
import versionMissing from './version-missing.ts';

export const notice: readonly Rule[] = [
  regimeMissing,
  regimeNotSupported,
  languageMissing,
  languageNotSupported,
  addressMissing,
  linkPlacementMissing,
  versionMissing,
  versionInFuture,
  reviewMissing,
  reviewOld,
  reviewInFuture,
  changesMissing,
];
