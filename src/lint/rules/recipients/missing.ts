import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'recipients/missing',
  severity: 'error',
  title: 'An activity does not say who gets the data.',
  why: 'People must be told to whom their data go. Companies that process data for you, such as the host of your website, are recipients too.',
  how: 'Add `recipients` with the ids of those who get the data, or `recipients: none`.',
  law: ['GDPR-13-1-e-1', 'GDPR-14-1-e', 'GDPR-4-9', 'GDPR-30-1-d'],
  bad: `activities:
  website: # <--
    # recipients: not written`,
  good: `activities:
  website:
    recipients: [donauhost]`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { recipients } = activity.declared;
      const path = [...activity.path, 'recipients'];
      const listed = Array.isArray(recipients) ? recipients : undefined;
      if (recipients && (!listed || hasItems(facts, path, listed))) continue;
      const name = calledActivity(activity, facts.model);
      yield { path, at: 'key', message: `${name} does not say who gets the data.` };
    }
  },
} satisfies Rule;
