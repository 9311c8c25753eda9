import { calledRecipient } from '../../called-recipient.ts';
import { receivers } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';

/** What only a processor has. */
const OF_PROCESSORS = ['contract', 'subProcessors'] as const;

export default {
  id: 'recipients/contract-of-controller',
  severity: 'error',
  title: 'A recipient that decides for itself has a contract of processing.',
  why: 'The contract of Art. 28(3) binds a processor to instructions; a controller of its own has none. Either the role or the contract is wrong, and with the role the notice would tell wrongly who answers for the data.',
  how: 'Write `role: processor`, or take out `contract` and `subProcessors`.',
  law: ['GDPR-28-3', 'GDPR-4-7'],
  bad: `recipients:
  donauhost:
    role: controller # <--`,
  good: `recipients:
  donauhost:
    role: processor`,
  *check(facts) {
    for (const recipient of receivers(facts)) {
      const { path, role, declared } = recipient;
      const member = OF_PROCESSORS.find((name) => declared[name] !== undefined);
      if (role !== 'controller' || !member) continue;
      const name = calledRecipient(recipient, facts.model);
      yield {
        path: [...path, 'role'],
        message: `${name} is declared as \`controller\`, but has \`${member}\` as a processor has.`,
        related: [{ message: 'It stands here.', range: facts.origin.key([...path, member]).range }],
      };
    }
  },
} satisfies Rule;
