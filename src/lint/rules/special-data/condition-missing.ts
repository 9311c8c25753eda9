import { specialCategoryConditions } from '../../../law/special-categories.ts';
import { ownActivities } from '../../active-activities.ts';
import { called, calledActivity } from '../../called.ts';
import { someKnown } from '../../known.ts';
import type { Rule } from '../../rule.ts';

const CONDITIONS = Object.keys(specialCategoryConditions);

export default {
  id: 'special-data/condition-missing',
  severity: 'error',
  title: 'Special categories of data are used without a condition of Art. 9(2).',
  why: 'To process data on health, belief, origin and the like is forbidden unless a condition of Art. 9(2) lifts the ban; it is needed beside the legal basis.',
  how: 'Add `specialCategories` with the condition, such as `explicitConsent` or `legalClaims`; if none holds, take the data out.',
  law: ['GDPR-9-2', 'GDPR-13-1-c-4'],
  bad: `activities:
  comments: # <--
    data: [name, contact.email, content.public, health_and_medical]
    legalBasis: { contract: publishing the story }`,
  good: `activities:
  comments:
    data: [name, contact.email, content.public, health_and_medical]
    legalBasis: { contract: publishing the story }
    specialCategories: madePublic`,
  *check(facts) {
    const { model } = facts;
    for (const activity of ownActivities(facts)) {
      const term = activity.data.find(({ special }) => special === 'art9');
      const path = [...activity.path, 'specialCategories'];
      const { specialCategories } = activity.declared;
      if (!term || someKnown(facts, path, specialCategories, CONDITIONS)) continue;
      yield {
        path,
        at: 'key',
        message: `${calledActivity(activity, model)} uses ${called(term.label, term.id, model)} (\`${term.id}\`) and names no condition of Art. 9(2).`,
      };
    }
  },
} satisfies Rule;
