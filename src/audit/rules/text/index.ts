import type { AuditRule } from '../../rule.ts';
import basesLumped from './bases-lumped.ts';
import basisFallback from './basis-fallback.ts';
import basisLetter from './basis-letter.ts';
import capitals from './capitals.ts';
import consentByUse from './consent-by-use.ts';
import controlWithoutLink from './control-without-link.ts';
import controllerEmail from './controller-email.ts';
import dateAmbiguous from './date-ambiguous.ts';
import dateOld from './date-old.ts';
import dateUnexplained from './date-unexplained.ts';
import formWithoutLink from './form-without-link.ts';
import fragment from './fragment.ts';
import hardToRead from './hard-to-read.ts';
import headingCase from './heading-case.ts';
import headingInParagraph from './heading-in-paragraph.ts';
import headingUnnumbered from './heading-unnumbered.ts';
import hereWithoutLink from './here-without-link.ts';
import labelRepeated from './label-repeated.ts';
import lawRepealed from './law-repealed.ts';
import linkBare from './link-bare.ts';
import linkLanguage from './link-language.ts';
import linkMoved from './link-moved.ts';
import linkPunctuation from './link-punctuation.ts';
import linksElsewhere from './links-elsewhere.ts';
import nameFormer from './name-former.ts';
import namedNowhere from './named-nowhere.ts';
import nothingFollows from './nothing-follows.ts';
import numbering from './numbering.ts';
import officerMailbox from './officer-mailbox.ts';
import onlySubsection from './only-subsection.ts';
import openList from './open-list.ts';
import recheck from './recheck.ts';
import recipientsOpen from './recipients-open.ts';
import repeatedParagraph from './repeated-paragraph.ts';
import repeatedSentence from './repeated-sentence.ts';
import responsibilityDenied from './responsibility-denied.ts';
import retentionGeneric from './retention-generic.ts';
import rightsGranted from './rights-granted.ts';
import sectionElsewhere from './section-elsewhere.ts';
import sectionMissing from './section-missing.ts';
import serviceEnded from './service-ended.ts';
import severalFollow from './several-follow.ts';
import similarSentence from './similar-sentence.ts';
import spaceMissing from './space-missing.ts';
import termsDrift from './terms-drift.ts';
import toldToLogOut from './told-to-log-out.ts';
import topicTwice from './topic-twice.ts';
import vague from './vague.ts';
import wrongStatement from './wrong-statement.ts';

export const text: readonly AuditRule[] = [
  basesLumped,
  basisFallback,
  basisLetter,
  capitals,
  consentByUse,
  controlWithoutLink,
  controllerEmail,
  dateAmbiguous,
  dateOld,
  dateUnexplained,
  formWithoutLink,
  fragment,
  hardToRead,
  headingCase,
  headingInParagraph,
  headingUnnumbered,
  hereWithoutLink,
  labelRepeated,
  lawRepealed,
  linkBare,
  linkLanguage,
  linkMoved,
  linkPunctuation,
  linksElsewhere,
  nameFormer,
  namedNowhere,
  nothingFollows,
  numbering,
  officerMailbox,
  onlySubsection,
  openList,
  recheck,
  recipientsOpen,
  repeatedParagraph,
  repeatedSentence,
  responsibilityDenied,
  retentionGeneric,
  rightsGranted,
  sectionElsewhere,
  sectionMissing,
  serviceEnded,
  severalFollow,
  similarSentence,
  spaceMissing,
  termsDrift,
  toldToLogOut,
  topicTwice,
  vague,
  wrongStatement,
];
