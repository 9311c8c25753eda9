import { calledRecipient } from '../../called-recipient.ts';
import { receivers } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'recipients/role-missing',
  severity: 'error',
  title: 'A recipient has no role.',
  why: 'The role decides what the law asks: a contract with a processor, an arrangement with a joint controller, a basis for a disclosure to another controller.',
  how: 'Add `role`: `processor`, `controller`, `jointController`, `authority`, `public` or `internal`.',
  law: ['GDPR-13-1-e-1', 'GDPR-28', 'GDPR-26-1'],
  bad: `recipients:
  donauhost: # <--
    # role: not written`,
  good: `recipients:
  donauhost:
    role: processor`,
  *check(facts) {
    for (const recipient of receivers(facts)) {
      const { path, role, service } = recipient;
      if (role) continue;
      const name = calledRecipient(recipient, facts.model);
      const usual = service?.usualRole;
      yield {
        path: [...path, 'role'],
        at: 'key',
        message: `${name} has no \`role\`.`,
        ...(usual && {
          how: `Add \`role\`. According to its own documents, ${service.title} is usually \`${usual}\`; what you agreed with it counts.`,
        }),
      };
    }
  },
} satisfies Rule;
