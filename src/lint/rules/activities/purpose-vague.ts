import { isGenericPurpose } from '../../../text/vague.ts';
import { activeActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'activities/purpose-vague',
  severity: 'warning',
  title: 'A purpose is so general that it fits every company.',
  why: 'A purpose such as “improve our services” does not tell people what is done with their data (WP260 rev.01, para 12).',
  how: 'Say what you do, for whom and with what result: “find out which pages are slow”.',
  law: ['GDPR-12-1-d', 'GDPR-5-1-b', 'GDPR-13-1-c-1'],
  bad: `activities:
  comments:
    purpose: improve our services # <--`,
  good: `activities:
  comments:
    purpose: publish comments under the articles and answer them`,
  *check(facts) {
    for (const activity of activeActivities(facts)) {
      const purpose = english(activity.declared.purpose);
      if (!isGenericPurpose(purpose)) continue;
      yield {
        path: written(facts.origin, [...activity.path, 'purpose', 'en']),
        message: `The purpose of ${calledActivity(activity, facts.model)}, “${purpose}”, fits every company.`,
      };
    }
  },
} satisfies Rule;
