import type { Activity } from '../../../model/model.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';
import { isWithoutConsent } from '../../without-consent.ts';

export default {
  id: 'consent/explicit-undeclared',
  severity: 'error',
  title: 'An activity relies on explicit consent and does not declare any.',
  why: 'Whoever relies on consent asks for it and tells how it is withdrawn (Art. 7(3) and 13(2)(c)). Here nothing says that people are asked at all.',
  how: 'Add `consent` to `legalBasis`, with `give`, `withdraw` and `explicit: true`, or choose another ground.',
  law: ['GDPR-13-2-c-1', 'GDPR-7-3-2', 'GDPR-22-2'],
  bad: `activities:
  comments:
    automatedDecision:
      decides: whether your comment appears
      logic: A filter compares your comment with comments that were marked as advertising.
      consequence: A comment that looks like advertising does not appear.
      ground: explicitConsent # <--
      safeguards: [humanReview, ownView, contest]
    register: { balancingTest: notes/balancing.md, dpia: notes/filter.md }
automatedDecisions: [comments]`,
  good: `activities:
  comments:
    legalBasis: { consent: { give: checkbox, withdraw: email, explicit: true } }
    automatedDecision:
      decides: whether your comment appears
      logic: A filter compares your comment with comments that were marked as advertising.
      consequence: A comment that looks like advertising does not appear.
      ground: explicitConsent
      safeguards: [humanReview, ownView, contest]
    register: { consentRecord: log of the form, dpia: notes/filter.md }
automatedDecisions: [comments]`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const place = relianceOf(activity);
      if (!place || !isWithoutConsent(activity, facts)) continue;
      yield {
        path: [...activity.path, ...place],
        message: `${calledActivity(activity, facts.model)} relies on explicit consent here, and its legal basis is none.`,
      };
    }
  },
} satisfies Rule;

/** Where explicit consent is the condition of Art. 9(2)(a) or the ground of Art. 22(2)(c). */
function relianceOf({ declared }: Activity): readonly string[] | undefined {
  if (declared.automatedDecision?.ground?.explicitConsent) {
    return ['automatedDecision', 'ground'];
  }
  return declared.specialCategories?.explicitConsent ? ['specialCategories'] : undefined;
}
