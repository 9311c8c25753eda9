import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'sources/part-empty',
  severity: 'error',
  title: 'A source is listed, and the list of what comes from it is empty.',
  why: 'People must learn which data come from where (Art. 14(2)(f)). An empty list leaves open whether nothing comes from this source or all that no other source brings.',
  how: 'Name the data, write `rest` for whatever no other source brings, or take out the source.',
  law: ['GDPR-14-2-f-1'],
  bad: `activities:
  comments:
    source:
      subject: rest
      observed: [] # <--`,
  good: `activities:
  comments:
    source: { subject: rest }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      for (const [id, { data }] of Object.entries(activity.declared.source ?? {})) {
        const path = [...activity.path, 'source', id, 'data'];
        const place = written(facts.origin, path);
        if (data?.length !== 0 || facts.hasOpen(place)) continue;
        const name = calledActivity(activity, facts.model);
        yield { path: place, message: `No data are named that \`${id}\` brings to ${name}.` };
      }
    }
  },
} satisfies Rule;
