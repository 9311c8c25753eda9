import { hasWords } from '../../../model/text.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'special-data/offences-law-missing',
  severity: 'error',
  title: 'Data on offences are used, and nothing is cited that allows it.',
  why: 'Data on convictions and offences may be used only under the control of official authority, or where a law with safeguards allows it (Art. 10).',
  how: 'Add `criminalOffences: { law: … }` with the law that authorises it, or its `officialAuthority` if one controls the processing; if there is neither, take the data out.',
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
      const { law, officialAuthority } = activity.declared.criminalOffences ?? {};
      const at = [...activity.path, 'criminalOffences'];
      const path = [...at, 'law'];
      if (hasItems(facts, path, law)) continue;
      if (hasWords(officialAuthority) || facts.isOpen([...at, 'officialAuthority'])) continue;
      yield {
        path,
        at: 'key',
        message: `${calledActivity(activity, facts.model)} uses data on offences and names neither a law that allows it nor an official authority in control.`,
      };
    }
  },
} satisfies Rule;
