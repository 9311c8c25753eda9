import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { hasOpenSource } from '../../open-source.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'sources/missing',
  severity: 'error',
  title: 'An activity does not say where its data come from.',
  why: 'The source decides what people must be told: data from the person fall under Art. 13, data from elsewhere under Art. 14, which asks for the source itself.',
  how: 'Add `source`: `subject` (from the person), `observed` (from the use of the service), `ownRecords`, or the id of a recipient.',
  law: ['GDPR-14-2-f-1', 'GDPR-13-1'],
  bad: `activities:
  website: # <--
    # source: not written`,
  good: `activities:
  website:
    source: observed`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { source } = activity.declared;
      const path = [...activity.path, 'source'];
      if ((source && Object.keys(source).length > 0) || hasOpenSource(activity, facts)) continue;
      const name = calledActivity(activity, facts.model);
      yield { path, at: 'key', message: `${name} does not say where its data come from.` };
    }
  },
} satisfies Rule;
