import { isKindOf } from '../../../model/vocabulary.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

/** Art. 28(2) of the Digital Services Act speaks of minors. */
const ADULT = 18;

export default {
  id: 'children/profiling-for-advertising',
  severity: 'warning',
  title: 'Minors are addressed, and advertising is chosen by their behaviour.',
  why: 'Children deserve special protection from profiling for marketing (recital 38), and online platforms may not show minors such advertising at all (Digital Services Act, Art. 28(2)).',
  how: 'Show minors advertising that does not depend on behaviour (`marketing.ads`), or keep them out of it.',
  law: ['GDPR-5-1-a', 'GDPR-8-N'],
  bad: `activities:
  advertising:
    title: Advertising
    purpose: show advertisements that fit the articles a visitor reads
    kind: marketing.ads.targeted # <--
    legalBasis: { consent: button }
    subjects: [visitor]
    data: [behavior.browsing_history]
    source: observed
    recipients: [donauhost]
    retention: { period: P30D, from: the visit }
    provision: voluntary
    profiling: The articles you read decide which advertisements you see.
    directMarketing: [online]
    register: { consentRecord: the click is logged, dpia: notes/advertising.md }
children: { offeredFrom: 16, page: "https://greta.example/privacy-for-teens" }`,
  good: `activities:
  advertising:
    title: Advertising
    purpose: show advertisements beside the articles
    kind: marketing.ads
    legalBasis: { consent: button }
    subjects: [visitor]
    data: [device.ip_address]
    source: observed
    recipients: [donauhost]
    retention: { period: P30D, from: the visit }
    provision: voluntary
    directMarketing: [online]
    register: { consentRecord: the click is logged }
children: { offeredFrom: 16, page: "https://greta.example/privacy-for-teens" }`,
  *check(facts) {
    const { children, vocabulary } = facts.model.declaration;
    const addressed = (children?.offeredFrom ?? ADULT) < ADULT;
    for (const activity of ownActivities(facts)) {
      const isTargeted = activity.kinds.some((id) =>
        isKindOf(id, 'marketing.ads.targeted', vocabulary),
      );
      const ofChildren = activity.subjects.some(({ id }) => id === 'child');
      if (!isTargeted || !(addressed || ofChildren)) continue;
      yield {
        path: [...activity.path, 'kind'],
        message: `${calledActivity(activity, facts.model)} chooses advertising by behaviour, and minors are among the people concerned.`,
      };
    }
  },
} satisfies Rule;
