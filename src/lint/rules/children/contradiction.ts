import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Found, Rule } from '../../rule.ts';

export default {
  id: 'children/contradiction',
  severity: 'warning',
  title: 'The declaration says of children both that they are addressed and that they are not.',
  why: 'Only one of the two can be true, and other duties follow from each.',
  how: 'Keep the statement that is true.',
  law: ['GDPR-5-1-a', 'GDPR-8-N'],
  bad: `children:
  notDirectedUnder: 16 # <--
  offeredFrom: 14
  page: https://greta.example/privacy-for-kids`,
  good: `children:
  notDirectedUnder: 14`,
  *check(facts): Generator<Found> {
    const { model } = facts;
    const { none, notDirectedUnder, offeredFrom } = model.declaration.children ?? {};
    if (notDirectedUnder !== undefined && offeredFrom !== undefined) {
      if (offeredFrom >= notDirectedUnder) return;
      yield {
        path: ['children', 'notDirectedUnder'],
        message: `The service is not directed at children under ${notDirectedUnder}, and yet offered from the age of ${offeredFrom}.`,
      };
      return;
    }
    const activity = ownActivities(facts).find(({ subjects }) =>
      subjects.some(({ id }) => id === 'child'),
    );
    if (!none || !activity) return;
    yield {
      path: ['children'],
      message: `Children are said to play no part, and ${calledActivity(activity, model)} uses data of \`child\`.`,
      related: [
        {
          message: 'The people are listed here.',
          range: facts.origin.key([...activity.path, 'subjects']).range,
        },
      ],
    };
  },
} satisfies Rule;
