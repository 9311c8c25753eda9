import { hasWords } from '../../../model/text.ts';
import { calledActivity } from '../../called.ts';
import { decidingActivities } from '../../deciding-activities.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'decisions/decides-missing',
  severity: 'error',
  title: 'An automated decision does not say what is decided.',
  why: 'People must be told that there is such a decision; without its subject they cannot know that it concerns them.',
  how: 'Add `decides`, a clause that begins with “whether”: `decides: whether we offer purchase on invoice`.',
  law: ['GDPR-13-2-f-1'],
  bad: `activities:
  comments:
    legalBasis: { consent: { give: checkbox, withdraw: email, explicit: true } }
    data: [name, contact.email, content.public]
    automatedDecision: # <--
      logic: A filter compares your comment with comments that were marked as advertising.
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
      if (hasWords(activity.declared.automatedDecision?.decides)) continue;
      const name = calledActivity(activity, facts.model);
      const message = `${name} takes an automated decision and does not say what it \`decides\`.`;
      yield { path: [...activity.path, 'automatedDecision', 'decides'], at: 'key', message };
    }
  },
} satisfies Rule;
