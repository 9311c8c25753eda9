import {
  type SpecialCategoryWord,
  specialCategoryConditions,
} from '../../../law/special-categories.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'special-data/law-missing',
  severity: 'error',
  title: 'A condition of Art. 9(2) that needs a law cites none.',
  why: 'These conditions hold only as far as a law of the Union or of a Member State provides for them.',
  how: 'Cite the law: `specialCategories: { employmentLaw: BDSG § 26(3) }`.',
  law: ['GDPR-9-2', 'GDPR-13-1-c-4'],
  bad: `activities:
  comments:
    data: [name, contact.email, content.public, health_and_medical]
    legalBasis: { contract: publishing the story }
    specialCategories: substantialPublicInterest # <--`,
  good: `activities:
  comments:
    data: [name, contact.email, content.public, health_and_medical]
    legalBasis: { contract: publishing the story }
    specialCategories: { substantialPublicInterest: BDSG § 22(1) }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const conditions = Object.entries(activity.declared.specialCategories ?? {});
      for (const [word, law] of conditions) {
        const { article, needsLaw } = specialCategoryConditions[word as SpecialCategoryWord];
        // Under (h) a contract with a health professional takes the place of the law.
        const path = [...activity.path, 'specialCategories', word];
        if (!needsLaw || word === 'healthCare' || hasItems(facts, path, law)) continue;
        yield {
          path,
          at: 'key',
          message: `${calledActivity(activity, facts.model)} relies on Art. ${article} and cites no law.`,
        };
      }
    }
  },
} satisfies Rule;
