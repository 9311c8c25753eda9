import { calledActivity } from '../../called.ts';
import { decidingActivities } from '../../deciding-activities.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'decisions/ground-missing',
  severity: 'error',
  title: 'An automated decision has no ground.',
  why: 'Decisions by machine alone that weigh on people are forbidden, except for a contract, by a law that allows them, or with explicit consent (Art. 22(2)).',
  how: 'Add `ground`: `contract`, `explicitConsent`, or `{ law: … }` with the citation. If a person really decides, write `automatedDecision: { none: … }`.',
  law: ['GDPR-22-2', 'GDPR-22-1'],
  bad: `activities:
  comments:
    legalBasis: { consent: { give: checkbox, withdraw: email, explicit: true } }
    data: [name, contact.email, content.public]
    automatedDecision: # <--
      decides: whether your comment appears
      logic: A filter compares your comment with comments that were marked as advertising.
      consequence: A comment that looks like advertising does not appear.
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
      const { ground } = activity.declared.automatedDecision ?? {};
      if (ground && Object.keys(ground).length > 0) continue;
      const name = calledActivity(activity, facts.model);
      const message = `${name} takes an automated decision, and nothing says on which \`ground\`.`;
      yield { path: [...activity.path, 'automatedDecision', 'ground'], at: 'key', message };
    }
  },
} satisfies Rule;
