import { hasWords } from '../../../model/text.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'decisions/profiling-unexplained',
  severity: 'warning',
  title: 'Profiling is not explained.',
  why: 'Personalised advertising builds profiles. According to the guidelines, people are told how, and what follows for them, also where no decision is automated.',
  how: 'Add `profiling` in whole sentences, or `{ none: … }` with the reason if no profile is made.',
  law: ['GDPR-13-2-f-6'],
  bad: `activities:
  advertising: # <--
    title: Advertising
    purpose: show advertisements that fit the articles a visitor reads
    kind: marketing.ads.targeted
    legalBasis: { consent: button }
    subjects: [visitor]
    data: [behavior.browsing_history]
    source: observed
    recipients: [donauhost]
    retention: { period: P30D, from: the visit }
    provision: voluntary
    directMarketing: [online]
    register: { consentRecord: the click is logged, dpia: notes/advertising.md }`,
  good: `activities:
  advertising:
    title: Advertising
    purpose: show advertisements that fit the articles a visitor reads
    kind: marketing.ads.targeted
    legalBasis: { consent: button }
    subjects: [visitor]
    data: [behavior.browsing_history]
    source: observed
    recipients: [donauhost]
    retention: { period: P30D, from: the visit }
    provision: voluntary
    profiling: The articles you read decide which advertisements you see.
    directMarketing: [online]
    register: { consentRecord: the click is logged, dpia: notes/advertising.md }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { profiling } = activity.declared;
      const isExplained = profiling && (!profiling.none || hasWords(profiling.none));
      if (!activity.kinds.includes('marketing.ads.targeted') || isExplained) continue;
      const name = calledActivity(activity, facts.model);
      const message = `${name} shows personalised advertising and ${profiling ? 'denies the `profiling` without a reason' : 'does not explain the `profiling`'}.`;
      yield { path: [...activity.path, 'profiling'], at: 'key', message };
    }
  },
} satisfies Rule;
