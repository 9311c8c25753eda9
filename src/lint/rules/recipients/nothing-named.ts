import { someKnown } from '../../known.ts';
import { recipientsInUse } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'recipients/nothing-named',
  severity: 'error',
  title: 'A recipient has neither a name nor a category.',
  why: 'The notice names the recipients or at least their categories; an id of the declaration is neither.',
  how: 'Add `name`, or a `service` of the catalogue; where there is no one name, a `category` and the reason as `because`.',
  law: ['GDPR-13-1-e-1', 'GDPR-30-1-d'],
  bad: `recipients:
  donauhost: # <--
    # name: not written
    # category: not written
    country: AT`,
  good: `recipients:
  donauhost:
    name: Donauhost GmbH
    category: hosting`,
  *check(facts) {
    for (const { id, path, declared } of recipientsInUse(facts)) {
      if (someKnown(facts, path, declared, ['name', 'category', 'service'])) continue;
      const message = `The recipient \`${id}\` has neither a name nor a category.`;
      yield { path: [...path, 'name'], at: 'key', message };
    }
  },
} satisfies Rule;
