import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';
import { specialWords } from '../../special-words.ts';
import { written } from '../../written.ts';

export default {
  id: 'special-data/purpose-reveals',
  severity: 'warning',
  title: 'A purpose speaks of special data, and none are declared.',
  why: 'Data on health, belief, origin and the like stay special where they can only be inferred, as from an order of medicines (CJEU C-184/20, C-21/23).',
  how: 'Add the data, such as `health_and_medical`, and the condition under `specialCategories`; if nothing can be inferred about a person, choose other words.',
  law: ['GDPR-9-INF', 'GDPR-9-2'],
  bad: `activities:
  comments:
    purpose: let readers with an allergy warn each other # <--`,
  good: `activities:
  comments:
    purpose: let readers with an allergy warn each other
    data: [name, contact.email, content.public, health_and_medical]
    specialCategories: madePublic`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { data, declared, path } = activity;
      if (data.length === 0 || facts.hasOpen([...path, 'data'])) continue;
      const labels = data.map(({ label }) => english(label)).join(' ');
      // Own terms that speak of special data are asked for their mark.
      if (data.some(({ special }) => special) || specialWords(labels)) continue;
      const members = ['purpose', 'title'] as const;
      const member = members.find((one) => specialWords(english(declared[one])));
      if (!member) continue;
      const words = specialWords(english(declared[member]));
      yield {
        path: written(facts.origin, [...path, member, 'en']),
        message: `The ${member} of ${calledActivity(activity, facts.model)} speaks of “${words}”, and no data of a special category are declared.`,
      };
    }
  },
} satisfies Rule;
