import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'activities/data-missing',
  severity: 'error',
  title: 'An activity does not say which data it uses.',
  why: 'The register describes the categories of data; so does the notice where data come from elsewhere.',
  how: 'Add `data`, the categories in use, such as `[name, contact.email]`.',
  law: ['GDPR-30-1-c-2', 'GDPR-14-1-d'],
  bad: `activities:
  website: # <--
    # data: not written`,
  good: `activities:
  website:
    data: [device.ip_address, telemetry.logs]`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const path = [...activity.path, 'data'];
      if (hasItems(facts, path, activity.declared.data)) continue;
      yield {
        path,
        at: 'key',
        message: `${calledActivity(activity, facts.model)} names no \`data\`.`,
      };
    }
  },
} satisfies Rule;
