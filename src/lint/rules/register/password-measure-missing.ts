import { activeActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'register/password-measure-missing',
  severity: 'warning',
  title: 'Passwords are stored, and no measure says how.',
  why: 'Measures must fit the risk, and passwords that are stored other than as hashes are a known one.',
  how: 'Add `passwordHashing` to `measures`, here or at the top; if you do not store passwords, take them out of `data`.',
  law: ['GDPR-32', 'GDPR-30-1-g'],
  bad: `activities:
  comments: # <--
    data: [name, contact.email, content.public, authorization.password]`,
  good: `activities:
  comments:
    data: [name, contact.email, content.public, authorization.password]
    measures: [passwordHashing]`,
  *check(facts) {
    const { model } = facts;
    const hashed = model.measures.some(
      ({ id, text }) => id === 'passwordHashing' || /\bhash/i.test(english(text)),
    );
    if (hashed || facts.isOpen(['measures'])) return;
    for (const activity of activeActivities(facts)) {
      if (!activity.data.some(({ id }) => id === 'authorization.password')) continue;
      if (activity.declared.measures?.includes('passwordHashing')) continue;
      yield {
        path: [...activity.path, 'measures'],
        at: 'key',
        message: `${calledActivity(activity, model)} stores passwords, and no measure says how.`,
        ...(model.measures.length > 0 && {
          related: [
            {
              message: 'The measures for all activities stand here.',
              range: facts.origin.key(['measures']).range,
            },
          ],
        }),
      };
    }
  },
} satisfies Rule;
