import type { Path } from '../../../model/model.ts';
import { activeActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { recipientsInUse } from '../../receivers.ts';
import type { Facts, Rule } from '../../rule.ts';

export default {
  id: 'dates/start-in-future',
  severity: 'warning',
  title: 'Something that has not begun is stated as taking place.',
  why: 'Notice and register tell what is done with data today. What begins later is announced when it comes near, and not mixed with what is true now.',
  how: 'Correct the day; an activity to come has `status: planned`, a recipient to come is no recipient yet.',
  law: ['GDPR-5-1-d', 'GDPR-30'],
  bad: `activities:
  comments:
    register:
      since: 2027-03-01 # <--`,
  good: `activities:
  comments:
    register:
      since: 2025-03-01`,
  *check(facts) {
    for (const { path, date, name } of starts(facts)) {
      if (date <= facts.date) continue;
      yield { path, message: `${name} begins on ${date} and is stated as taking place.` };
    }
  },
} satisfies Rule;

interface Start {
  readonly path: Path;
  readonly date: string;
  readonly name: string;
}

function starts(facts: Facts): readonly Start[] {
  const { model } = facts;
  return [
    ...activeActivities(facts).flatMap((activity) => {
      const date = activity.declared.register?.since;
      const path = [...activity.path, 'register', 'since'];
      return date ? [{ path, date, name: calledActivity(activity, model) }] : [];
    }),
    ...recipientsInUse(facts).flatMap((recipient) => {
      const date = recipient.declared.since;
      const path = [...recipient.path, 'since'];
      return date ? [{ path, date, name: calledRecipient(recipient, model) }] : [];
    }),
  ];
}
