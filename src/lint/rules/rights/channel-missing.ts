import { someKnown } from '../../known.ts';
import type { Rule } from '../../rule.ts';

const CHANNELS = ['email', 'form', 'account', 'phone', 'address'];

export default {
  id: 'rights/channel-missing',
  severity: 'error',
  title: 'There is no channel by which people use their rights.',
  why: 'The controller makes it easy to use the rights of Art. 15 to 22; without a channel nobody can.',
  how: 'Add `rights` with `email`, `form`, `account`, `phone` or `address`.',
  law: ['GDPR-12-2', 'GDPR-13-2-b-7'],
  bad: `rights: # <--
  # email: not written`,
  good: `rights:
  email: greta@greta.example`,
  *check(facts) {
    const { rights } = facts.model.declaration;
    if (someKnown(facts, ['rights'], rights, CHANNELS)) return;
    yield {
      path: ['rights'],
      at: 'key',
      message: 'No channel is declared by which people use their rights.',
    };
  },
} satisfies Rule;
