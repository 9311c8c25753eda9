import { declaredIds } from '../../../model/declared-ids.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'special-data/condition-without-data',
  severity: 'warning',
  title: 'A condition of Art. 9(2) is named, and no data are special.',
  why: 'Either data are missing from the list, or the notice claims a condition that it does not need.',
  how: 'Add the data, mark your own term with `special: art9`, or take `specialCategories` out.',
  law: ['GDPR-9-2', 'GDPR-5-1-d'],
  bad: `activities:
  comments:
    specialCategories: madePublic # <--`,
  good: `activities:
  comments:
    data: [name, contact.email, content.public, demographic.political_opinion]
    specialCategories: madePublic`,
  *check(facts) {
    const known = new Set(declaredIds('data', facts.model.declaration));
    for (const activity of ownActivities(facts)) {
      const { data, declared } = activity;
      const path = [...activity.path, 'specialCategories'];
      if (Object.keys(declared.specialCategories ?? {}).length === 0) continue;
      // Of a category that is not declared nobody knows whether it is special.
      if (data.length === 0 || data.some(({ id }) => !known.has(id))) continue;
      if (data.some(({ special }) => special === 'art9')) continue;
      yield {
        path,
        at: 'key',
        message: `${calledActivity(activity, facts.model)} names a condition of Art. 9(2) and no data of a special category.`,
      };
    }
  },
} satisfies Rule;
