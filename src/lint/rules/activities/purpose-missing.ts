import { hasWords } from '../../../model/text.ts';
import { activeActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'activities/purpose-missing',
  severity: 'error',
  title: 'An activity states no purpose.',
  why: 'Data may be collected for specified purposes only, and people must learn each of them.',
  how: 'Add `purpose`, a text that completes “to …”: `answer enquiries`.',
  law: ['GDPR-13-1-c-1', 'GDPR-14-1-c', 'GDPR-5-1-b', 'GDPR-30-1-b'],
  bad: `activities:
  comments: # <--
    # purpose: not written`,
  good: `activities:
  comments:
    purpose: publish comments under the articles and answer them`,
  *check(facts) {
    for (const activity of activeActivities(facts)) {
      if (hasWords(activity.declared.purpose)) continue;
      yield {
        path: [...activity.path, 'purpose'],
        at: 'key',
        message: `${calledActivity(activity, facts.model)} states no \`purpose\`.`,
      };
    }
  },
} satisfies Rule;
