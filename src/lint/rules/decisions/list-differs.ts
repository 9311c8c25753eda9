import type { Activity } from '../../../model/model.ts';
import { calledActivity } from '../../called.ts';
import { decidingActivities } from '../../deciding-activities.ts';
import type { Facts, Found, Rule } from '../../rule.ts';

export default {
  id: 'decisions/list-differs',
  severity: 'error',
  title: 'The list of automated decisions and the activities contradict each other.',
  why: 'The notice would say in one place that a decision is automated and deny it in another.',
  how: 'Add the activity to `automatedDecisions`, or the facts to the activity as `automatedDecision`.',
  law: ['GDPR-13-2-f-1', 'GDPR-5-1-d'],
  bad: `activities:
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
automatedDecisions: none # <--`,
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
    const { automatedDecisions } = facts.model.declaration;
    if (!automatedDecisions) return;
    const listed: readonly string[] = Array.isArray(automatedDecisions) ? automatedDecisions : [];
    const deciding = decidingActivities(facts);
    const complete = !facts.hasOpen(['automatedDecisions']);
    for (const activity of deciding) {
      if (complete && !listed.includes(activity.id)) yield unlisted(activity, listed, facts);
    }
    for (const [index, id] of listed.entries()) {
      const activity = facts.model.activities.find((one) => one.id === id);
      if (!activity || deciding.includes(activity)) continue;
      if (facts.isOpen([...activity.path, 'automatedDecision'])) continue;
      const name = calledActivity(activity, facts.model);
      const message = `${name} is listed here, but states no \`automatedDecision\`.`;
      const denied = activity.declared.automatedDecision !== undefined;
      const place = denied ? [...activity.path, 'automatedDecision'] : activity.path;
      const { range } = facts.origin.key(place);
      yield {
        path: ['automatedDecisions', `${index}`],
        message,
        related: [{ message: denied ? 'It is denied here.' : 'The activity stands here.', range }],
      };
    }
  },
} satisfies Rule;

function unlisted(activity: Activity, listed: readonly string[], { model, origin }: Facts): Found {
  const name = calledActivity(activity, model);
  const range = origin.key([...activity.path, 'automatedDecision']).range;
  return {
    path: ['automatedDecisions'],
    message: `${name} takes an automated decision, but ${listed.length > 0 ? 'is not listed here' : 'this says that there is none'}.`,
    related: [{ message: 'The decision is declared here.', range }],
  };
}
