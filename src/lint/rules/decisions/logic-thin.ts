import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

/** Fewer words cannot say which data weigh and what follows from them. */
const FEWEST = 10;

export default {
  id: 'decisions/logic-thin',
  severity: 'warning',
  title: 'The logic of an automated decision is mentioned rather than explained.',
  why: 'According to the Court of Justice (C-203/22), people must be able to understand which of their data were used, how, and how they led to the result. To say that software or a formula decides explains nothing.',
  how: 'Say in whole sentences which data count, how they count, and where the line is drawn.',
  law: ['GDPR-13-2-f-2'],
  bad: `activities:
  comments:
    legalBasis: { consent: { give: checkbox, withdraw: email, explicit: true } }
    automatedDecision:
      decides: whether your comment appears
      logic: An algorithm decides. # <--
      consequence: A comment that looks like advertising does not appear.
      ground: { explicitConsent: to the check of your comment }
      safeguards: [humanReview, ownView, contest]
    register: { consentRecord: log of the form, dpia: notes/filter.md }
automatedDecisions: [comments]`,
  good: `activities:
  comments:
    legalBasis: { consent: { give: checkbox, withdraw: email, explicit: true } }
    automatedDecision:
      decides: whether your comment appears
      logic: A filter compares your comment with comments that were marked as advertising.
      consequence: A comment that looks like advertising does not appear.
      ground: { explicitConsent: to the check of your comment }
      safeguards: [humanReview, ownView, contest]
    register: { consentRecord: log of the form, dpia: notes/filter.md }
automatedDecisions: [comments]`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const logic = english(activity.declared.automatedDecision?.logic);
      const words = logic.split(/\s+/).filter((word) => word !== '');
      if (words.length === 0 || words.length >= FEWEST) continue;
      const name = calledActivity(activity, facts.model);
      yield {
        path: written(facts.origin, [...activity.path, 'automatedDecision', 'logic']),
        message: `The logic of ${name} is told in ${words.length} words, “${logic.replace(/[.!?]$/, '')}”.`,
      };
    }
  },
} satisfies Rule;
