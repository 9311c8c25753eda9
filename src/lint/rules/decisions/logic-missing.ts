import { hasWords } from '../../../model/text.ts';
import { calledActivity } from '../../called.ts';
import { decidingActivities } from '../../deciding-activities.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'decisions/logic-missing',
  severity: 'error',
  title: 'An automated decision is not explained.',
  why: 'People must get meaningful information about the logic: the procedure and the principles that are really applied to their data.',
  how: 'Add `logic` in whole sentences: which facts count, and in which direction.',
  law: ['GDPR-13-2-f-2', 'GDPR-14-2-g'],
  bad: `activities:
  comments:
    legalBasis: { consent: { give: checkbox, withdraw: email, explicit: true } }
    data: [name, contact.email, content.public]
    automatedDecision: # <--
      decides: whether your comment appears
      consequence: A comment that looks like advertising does not appear.
      ground: { explicitConsent: to the check of your comment }
      safeguards: [humanReview, ownView, contest]
    register: { consentRecord: log of the form, dpia: notes/filter.md }
automatedDecisions: [comments]`,
  good: `activities:
  comments:
    legalBasis: { consent: { give: checkbox, withdraw: email, explicit: true } }
    data: [name, contact.email, content.public]
    automatedDecision:
      decides: whether your comment appears
      logic: A filter compares your comment with comments that were marked as advertising.
      consequence: A comment that looks like advertising does not appear.
      ground: { explicitConsent: to the check of your comment }
      safeguards: [humanReview, ownView, contest]
    register: { consentRecord: log of the form, dpia: notes/filter.md }
automatedDecisions: [comments]`,
  *check(facts) {
    for (const activity of decidingActivities(facts)) {
      if (hasWords(activity.declared.automatedDecision?.logic)) continue;
      const name = calledActivity(activity, facts.model);
      const message = `${name} takes an automated decision and does not explain its \`logic\`.`;
      yield { path: [...activity.path, 'automatedDecision', 'logic'], at: 'key', message };
    }
  },
} satisfies Rule;
