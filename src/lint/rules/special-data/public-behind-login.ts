import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

/** Data that a person shows to few, or to nobody but the service. */
const NOT_PUBLIC = /^(?:content\.private|account|authorization)(?:\.|$)/;

export default {
  id: 'special-data/public-behind-login',
  severity: 'warning',
  title: 'Data from an account or a message are said to have been made public.',
  why: 'The condition holds for what people have manifestly made public themselves (Art. 9(2)(e)): for everybody, on purpose. What stands in an account or a message is not that.',
  how: 'Choose another condition, such as `explicitConsent`, or split off the data that really are public.',
  law: ['GDPR-9-2'],
  bad: `activities:
  comments:
    data: [name, contact.email, content.private, demographic.political_opinion]
    specialCategories: madePublic # <--`,
  good: `activities:
  comments:
    data: [name, contact.email, content.public, demographic.political_opinion]
    specialCategories: madePublic`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { data, declared, kinds, path } = activity;
      if (!declared.specialCategories?.madePublic) continue;
      if (!data.some(({ special }) => special === 'art9')) continue;
      const hidden = data.find(({ id }) => NOT_PUBLIC.test(id));
      if (!hidden && !kinds.includes('service.account')) continue;
      const where = hidden ? `\`${hidden.id}\`` : 'data of an account';
      yield {
        path: [...path, 'specialCategories'],
        message: `${calledActivity(activity, facts.model)} uses ${where} and says that people have made their data public.`,
      };
    }
  },
} satisfies Rule;
