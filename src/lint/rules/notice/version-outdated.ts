import { dateText } from '../../../model/drafting/date.ts';
import { activeActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { recipientsInUse } from '../../receivers.ts';
import type { Facts, Rule } from '../../rule.ts';

export default {
  id: 'notice/version-outdated',
  severity: 'warning',
  title: 'Something began after the newest version of the notice.',
  why: 'People are told of a new purpose before their data are used for it (Art. 13(3)), and the list of versions shows that they were.',
  how: 'Add a version to `versions` whose date is no later than the beginning, and say what it changes.',
  law: ['GDPR-13-3', 'GDPR-14-4', 'GDPR-12-DATE'],
  bad: `activities:
  comments:
    register:
      balancingTest: notes/balancing.md
      since: 2026-11-15 # <--`,
  good: `notice:
  versions:
    2026-11-15: Adds the comments.
    2026-11-01: First version.
activities:
  comments:
    register:
      balancingTest: notes/balancing.md
      since: 2026-11-15`,
  *check(facts) {
    const newest = facts.model.versions[0]?.date;
    if (!newest) return;
    for (const { path, since, name } of beginnings(facts)) {
      // What has not begun yet is told as such.
      if (since <= newest || since > facts.date) continue;
      const [begun, dated] = [dateText(since, 'en'), dateText(newest, 'en')];
      yield {
        path,
        message: `${name} is dated from ${begun}, after the newest version of the notice (${dated}).`,
      };
    }
  },
} satisfies Rule;

function* beginnings(facts: Facts) {
  const { model } = facts;
  for (const activity of activeActivities(facts)) {
    const since = activity.declared.register?.since;
    const path = [...activity.path, 'register', 'since'];
    if (since) yield { path, since, name: calledActivity(activity, model) };
  }
  for (const recipient of recipientsInUse(facts)) {
    const { since } = recipient.declared;
    const path = [...recipient.path, 'since'];
    if (since) yield { path, since, name: calledRecipient(recipient, model) };
  }
}
