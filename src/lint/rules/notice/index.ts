import type { Rule } from '../../rule.ts';
import addressMissing from './address-missing.ts';
import audienceLanguage from './audience-language.ts';
import changesMissing from './changes-missing.ts';
import changesUnstated from './changes-unstated.ts';
import languageMissing from './language-missing.ts';
import languageNotSupported from './language-not-supported.ts';
import linkPlacementMissing from './link-placement-missing.ts';
import linkTextUnusual from './link-text-unusual.ts';
import linkedFromNoManager from './linked-from-no-manager.ts';
import notOnEveryPage from './not-on-every-page.ts';
import ownSectionIncomplete from './own-section-incomplete.ts';
import regimeMissing from './regime-missing.ts';
import regimeNotSupported from './regime-not-supported.ts';
import reviewInFuture from './review-in-future.ts';
import reviewMissing from './review-missing.ts';
import reviewOld from './review-old.ts';
import sectionOmitted from './section-omitted.ts';
import sectionReplaced from './section-replaced.ts';
import versionInFuture from './version-in-future.ts';
import versionMissing from './version-missing.ts';
import versionOutdated from './version-outdated.ts';

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
  ownSectionIncomplete,
  versionOutdated,
  changesUnstated,
  linkTextUnusual,
  notOnEveryPage,
  linkedFromNoManager,
  audienceLanguage,
  sectionOmitted,
  sectionReplaced,
];
