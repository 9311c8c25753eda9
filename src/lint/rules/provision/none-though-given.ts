import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'provision/none-though-given',
  severity: 'error',
  title: 'People give the data themselves, and the notice says that nothing is asked for.',
  why: 'Whoever is asked for data must learn whether they have to give them, and what happens if not (Art. 13(2)(e)). `none` is for data that nobody is asked for.',
  how: 'Write `provision: voluntary`, or what the data are needed for, such as `{ contractual: we cannot deliver }`.',
  law: ['GDPR-13-2-e-1', 'GDPR-5-1-d'],
  bad: `activities:
  comments:
    provision: none # <--`,
  good: `activities:
  comments:
    provision: { voluntary: the comment cannot be published, optional: [contact.email] }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { path, declared, sources } = activity;
      const source = sources.find(({ kind }) => kind === 'subject');
      if (!declared.provision?.none || !source) continue;
      const name = calledActivity(activity, facts.model);
      yield {
        path: [...path, 'provision'],
        message: `${name} gets data from the people themselves, but \`provision\` says that nothing is asked for.`,
        related: [
          { message: 'The source is stated here.', range: facts.origin.value(source.path).range },
        ],
      };
    }
  },
} satisfies Rule;
