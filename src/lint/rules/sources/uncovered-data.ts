import { ownActivities } from '../../active-activities.ts';
import { called, calledActivity } from '../../called.ts';
import { hasOpenSource } from '../../open-source.ts';
import type { Rule } from '../../rule.ts';
import { uncoveredData } from '../../uncovered-data.ts';

export default {
  id: 'sources/uncovered-data',
  severity: 'error',
  title: 'Data come from no source.',
  why: 'Where sources are told apart by their data, each category needs one; for data from elsewhere the source must be named.',
  how: 'Add the category to one of the sources, or give one source `rest`: `source: { subject: rest, … }`.',
  law: ['GDPR-14-2-f-1', 'GDPR-14-1-d'],
  bad: `activities:
  comments:
    source: # <--
      subject: [name, content.public]`,
  good: `activities:
  comments:
    source:
      subject: [name, contact.email, content.public]`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const uncovered = uncoveredData(activity);
      if (uncovered.length === 0 || hasOpenSource(activity, facts)) continue;
      const labels = uncovered.map(({ id, label }) => called(label, id, facts.model)).join(', ');
      const name = calledActivity(activity, facts.model);
      const message = `No source of ${name} is given for this: ${labels}.`;
      yield { path: [...activity.path, 'source'], at: 'key', message };
    }
  },
} satisfies Rule;
