import { calledActivity } from '../../called.ts';
import { decidingActivities } from '../../deciding-activities.ts';
import type { Rule } from '../../rule.ts';

const ALL = ['humanReview', 'ownView', 'contest'] as const;

export default {
  id: 'decisions/safeguards-missing',
  severity: 'warning',
  title: 'An automated decision lacks safeguards.',
  why: 'On contract or consent, people can have a person look at the decision, give their view and contest it (Art. 22(3)). That the notice tells them is good practice, not the letter of the law.',
  how: 'Add `safeguards: [humanReview, ownView, contest]`, and see to it that they work.',
  law: ['GDPR-22-3'],
  bad: `activities:
  comments:
    legalBasis: { consent: { give: checkbox, withdraw: email, explicit: true } }
    data: [name, contact.email, content.public]
    automatedDecision:
      decides: whether your comment appears
      logic: A filter compares your comment with comments that were marked as advertising.
      consequence: A comment that looks like advertising does not appear.
      ground: { explicitConsent: to the check of your comment }
      safeguards: [humanReview] # <--
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
      const { ground, safeguards = [] } = activity.declared.automatedDecision ?? {};
      const path = [...activity.path, 'automatedDecision', 'safeguards'];
      const missing = ALL.filter((one) => !safeguards.includes(one));
      if (!(ground?.contract || ground?.explicitConsent) || missing.length === 0) continue;
      if (facts.hasOpen(path)) continue;
      const names = missing.map((one) => `\`${one}\``).join(', ');
      const name = calledActivity(activity, facts.model);
      yield {
        path,
        at: safeguards.length > 0 ? 'value' : 'key',
        message: `The automated decision of ${name} lacks safeguards: ${names}.`,
      };
    }
  },
} satisfies Rule;
