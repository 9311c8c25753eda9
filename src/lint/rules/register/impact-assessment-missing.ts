import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { riskSigns } from '../../risk-signs.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'register/impact-assessment-missing',
  severity: 'warning',
  title: 'A likely high risk has no impact assessment on record.',
  why: 'Processing that is likely to bring a high risk is assessed first; two of the nine signs of WP248 rev.01 suffice as a rule.',
  how: 'Make the assessment, and write its reference under `register`: `dpia: DPIA-01`.',
  law: ['GDPR-35'],
  bad: `activities:
  comments:
    subjects: [commenter, patient]
    data: [name, contact.email, content.public, health_and_medical]
    legalBasis: { contract: publishing the story }
    specialCategories: madePublic
    register: { since: 2025-03-01 } # <--`,
  good: `activities:
  comments:
    subjects: [commenter, patient]
    data: [name, contact.email, content.public, health_and_medical]
    legalBasis: { contract: publishing the story }
    specialCategories: madePublic
    register: { since: 2025-03-01, dpia: DPIA-01 }`,
  *check(facts) {
    const { vocabulary } = facts.model.declaration;
    for (const activity of ownActivities(facts)) {
      const [first, second] = riskSigns(activity, vocabulary);
      if (!first || !second || activity.declared.register?.dpia) continue;
      yield {
        path: [...activity.path, 'register', 'dpia'],
        at: 'key',
        message: `${calledActivity(activity, facts.model)} ${first} and ${second}, and has no \`dpia\` in its register entry.`,
      };
    }
  },
} satisfies Rule;
