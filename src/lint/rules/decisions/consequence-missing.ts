import { hasWords } from '../../../model/text.ts';
import { calledActivity } from '../../called.ts';
import { decidingActivities } from '../../deciding-activities.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'decisions/consequence-missing',
  severity: 'error',
  title: 'An automated decision does not say what it means for people.',
  why: 'The significance and the envisaged consequences of an automated decision must be stated.',
  how: 'Add `consequence` in whole sentences: what people get or lose by the decision.',
  law: ['GDPR-13-2-f-3', 'GDPR-14-2-g'],
  bad: `activities:
  comments:
    legalBasis: { consent: { give: checkbox, withdraw: email, explicit: true } }
    data: [name, contact.email, content.public]
    automatedDecision: # <--
      decides: whether your comment appears
      logic: A filter compares your comment with comments that were marked as advertising.
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
      if (hasWords(activity.declared.automatedDecision?.consequence)) continue;
      const name = calledActivity(activity, facts.model);
      const message = `${name} takes an automated decision and does not say what its \`consequence\` is for people.`;
      yield { path: [...activity.path, 'automatedDecision', 'consequence'], at: 'key', message };
    }
  },
} satisfies Rule;
