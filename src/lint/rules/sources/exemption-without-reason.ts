import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'sources/exemption-without-reason',
  severity: 'warning',
  title: 'An exemption from informing people has no reason.',
  why: 'Whoever does not inform people must be able to show why the exemption applies; two of the exemptions exist only where a law says so.',
  how: 'Write the reason, or cite the law, after the exemption.',
  law: ['GDPR-14-5', 'GDPR-13-4', 'GDPR-5-2'],
  bad: `activities:
  reviews:
    title: Reviews of concerts
    purpose: review concerts and quote the musicians
    kind: service.provide
    legalBasis: { legitimateInterests: reporting on concerts }
    subjects: [businessContact]
    data: [name, content.public]
    source: { agency: { name: the press office of the concert hall } }
    informationExemption: alreadyInformed # <--
    recipients: [donauhost, readers]
    retention: { until: the review is deleted }
    register: { balancingTest: notes/balancing.md }`,
  good: `activities:
  reviews:
    title: Reviews of concerts
    purpose: review concerts and quote the musicians
    kind: service.provide
    legalBasis: { legitimateInterests: reporting on concerts }
    subjects: [businessContact]
    data: [name, content.public]
    source: { agency: { name: the press office of the concert hall } }
    informationExemption: { alreadyInformed: the press office tells the musicians in their contracts }
    recipients: [donauhost, readers]
    retention: { until: the review is deleted }
    register: { balancingTest: notes/balancing.md }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { informationExemption = {} } = activity.declared;
      for (const [word, reason] of Object.entries(informationExemption)) {
        if (Object.keys(reason).length > 0) continue;
        const name = calledActivity(activity, facts.model);
        const message = `${name} claims the exemption \`${word}\` without a reason.`;
        yield { path: [...activity.path, 'informationExemption', word], at: 'key', message };
      }
    }
  },
} satisfies Rule;
