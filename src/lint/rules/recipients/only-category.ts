import { isOpenEndedRecipient } from '../../../text/generic/recipient.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { english } from '../../english.ts';
import { someKnown } from '../../known.ts';
import { recipientsInUse } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';

/** Nobody expects names of the public or of one’s own staff. */
const UNNAMED = new Set(['public', 'internal']);

export default {
  id: 'recipients/only-category',
  severity: 'warning',
  title: 'A recipient is given by its category alone, without a reason.',
  why: 'According to the guidelines, recipients are named as a rule. Whoever gives only a category must be able to say why that is fair.',
  how: 'Add the `name`, or the reason why there is no one name, such as `because: the mandate can change every year`.',
  law: ['GDPR-13-1-e-2'],
  bad: `recipients:
  donauhost: # <--
    # name: not written
    category: hosting company in Austria`,
  good: `recipients:
  donauhost:
    # name: not written
    category: hosting company in Austria
    because: the contract is tendered every year`,
  *check(facts) {
    for (const recipient of recipientsInUse(facts)) {
      const { path, role, declared, category } = recipient;
      if (!category || UNNAMED.has(role ?? '') || facts.isOpen([...path, 'role'])) continue;
      if (isOpenEndedRecipient(english(category))) continue;
      if (someKnown(facts, path, declared, ['name', 'service', 'because'])) continue;
      const name = calledRecipient(recipient, facts.model);
      const message = `${name} is a category without a name, and does not say why.`;
      yield { path: [...path, 'name'], at: 'key', message };
    }
  },
} satisfies Rule;
