import { called, calledActivity } from '../../called.ts';
import { decidingActivities } from '../../deciding-activities.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'decisions/special-data',
  severity: 'error',
  title:
    'An automated decision uses special categories of data on a condition that does not allow it.',
  why: 'Special categories may enter such a decision only with explicit consent or for a substantial public interest laid down by law (Art. 22(4)).',
  how: 'Rest it on `specialCategories: explicitConsent` or `substantialPublicInterest`, or take the data out of the decision.',
  law: ['GDPR-22-4'],
  bad: `activities:
  comments:
    legalBasis: { consent: { give: checkbox, withdraw: email, explicit: true } }
    data: [name, contact.email, content.public, demographic.political_opinion]
    specialCategories: madePublic # <--
    automatedDecision:
      decides: whether your comment appears
      logic: A filter compares your comment with comments that were marked as advertising.
      consequence: A comment that looks like advertising does not appear.
      ground: { explicitConsent: to the check of your comment }
      safeguards: [humanReview, ownView, contest]
    register: { consentRecord: log of the form, dpia: notes/filter.md }
automatedDecisions: [comments]`,
  good: `activities:
  comments:
    legalBasis: { consent: { give: checkbox, withdraw: email, explicit: true } }
    data: [name, contact.email, content.public, demographic.political_opinion]
    specialCategories: explicitConsent
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
      const { specialCategories } = activity.declared;
      const special = activity.data.find((term) => term.special === 'art9');
      if (!special || !specialCategories || Object.keys(specialCategories).length === 0) continue;
      if (specialCategories.explicitConsent || specialCategories.substantialPublicInterest)
        continue;
      const name = calledActivity(activity, facts.model);
      const data = called(special.label, special.id, facts.model);
      const message = `The automated decision of ${name} uses special data (${data}) on another condition.`;
      yield { path: [...activity.path, 'specialCategories'], message };
    }
  },
} satisfies Rule;
