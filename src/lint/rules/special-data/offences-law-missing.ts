import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'special-data/offences-law-missing',
  severity: 'error',
  title: 'Data on offences are used, and no law is cited that allows it.',
  why: 'Whoever is no official authority needs a law with safeguards for data on convictions and offences.',
  how: 'Add `criminalOffences: { law: … }` with the law that authorises it; if there is none, take the data out.',
  law: ['GDPR-10'],
  bad: `activities:
  comments: # <--
    data: [name, contact.email, content.public, criminal_history]`,
  good: `activities:
  comments:
    data: [name, contact.email, content.public, criminal_history]
    criminalOffences: { law: DSG § 4(3) }`,
  *check(facts) {
    if (facts.model.controller.declared.publicBody) return;
    for (const activity of ownActivities(facts)) {
      if (!activity.data.some(({ special }) => special === 'art10')) continue;
      const path = [...activity.path, 'criminalOffences', 'law'];
      if (hasItems(facts, path, activity.declared.criminalOffences?.law)) continue;
      yield {
        path,
        at: 'key',
        message: `${calledActivity(activity, facts.model)} uses data on offences and cites no law that allows it.`,
      };
    }
  },
} satisfies Rule;
