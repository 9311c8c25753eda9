import type { Activity } from '../../../model/model.ts';
import { OWN_WORDS } from '../../../model/references.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Facts, Rule } from '../../rule.ts';

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
      if ((source && Object.keys(source).length > 0) || isPartlyOpen(activity, facts)) continue;
      const name = calledActivity(activity, facts.model);
      yield { path, at: 'key', message: `${name} does not say where its data come from.` };
    }
  },
} satisfies Rule;

/** A source that is known to be open is not in the model, but it is there. */
function isPartlyOpen({ path, declared }: Activity, { isOpen, model }: Facts): boolean {
  if (!declared.source) return false;
  const ids = ['0', ...OWN_WORDS, ...model.recipients.map(({ id }) => id)];
  return ids.some((id) => isOpen([...path, 'source', id]));
}
