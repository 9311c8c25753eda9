import { calledRecipient } from '../../called-recipient.ts';
import { receivers } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';

/** What one recipient has, and the public has not. */
const OF_ONE = ['service', 'name', 'country', 'contract', 'email', 'address'] as const;

export default {
  id: 'recipients/public-by-name',
  severity: 'error',
  title: 'One recipient is declared as the public.',
  why: 'Data that are public can be read by everybody. To say so of data that one company gets is false, and hides what that company is.',
  how: 'Write the `role` that this recipient has; keep `public` for an entry such as `{ category: everyone who reads the blog, role: public }`.',
  law: ['GDPR-13-1-e-1', 'GDPR-4-9', 'GDPR-5-1-d'],
  bad: `recipients:
  donauhost:
    role: public # <--`,
  good: `recipients:
  donauhost:
    role: processor`,
  *check(facts) {
    for (const recipient of receivers(facts)) {
      const { path, role, declared } = recipient;
      const member =
        OF_ONE.find((name) => declared[name] !== undefined) ??
        (recipient.transfers.length > 0 ? 'transfers' : undefined);
      if (role !== 'public' || !member) continue;
      const name = calledRecipient(recipient, facts.model);
      yield {
        path: [...path, 'role'],
        message: `${name} is declared as \`public\`, but has \`${member}\` as a single recipient has.`,
      };
    }
  },
} satisfies Rule;
