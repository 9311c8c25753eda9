import type { Rule } from '../../rule.ts';
import absolutePromise from './absolute-promise.ts';
import capitals from './capitals.ts';
import complaintConditional from './complaint-conditional.ts';
import consentByUse from './consent-by-use.ts';
import danglingReference from './dangling-reference.ts';
import dutyToRecheck from './duty-to-recheck.ts';
import hedged from './hedged.ts';
import longSentence from './long-sentence.ts';
import openList from './open-list.ts';
import qualified from './qualified.ts';
import repeatedSentence from './repeated-sentence.ts';
import responsibilityDenied from './responsibility-denied.ts';
import rightsGranted from './rights-granted.ts';
import spaceMissing from './space-missing.ts';
import toldToLogOut from './told-to-log-out.ts';
import wrongStatement from './wrong-statement.ts';

export const texts: readonly Rule[] = [
  qualified,
  hedged,
  openList,
  wrongStatement,
  consentByUse,
  complaintConditional,
  rightsGranted,
  responsibilityDenied,
  toldToLogOut,
  absolutePromise,
  dutyToRecheck,
  danglingReference,
  repeatedSentence,
  capitals,
  longSentence,
  spaceMissing,
];
