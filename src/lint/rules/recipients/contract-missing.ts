import { calledRecipient } from '../../called-recipient.ts';
import { receivers } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'recipients/contract-missing',
  severity: 'error',
  title: 'There is no record of a contract with a processor.',
  why: 'Nobody may process data on your behalf without a contract of Art. 28(3); you must be able to show it.',
  how: 'Conclude the contract, and write its date as `contract: 2026-10-04`.',
  law: ['GDPR-28-3', 'GDPR-5-2'],
  bad: `recipients:
  donauhost: # <--
    # contract: not written`,
  good: `recipients:
  donauhost:
    contract: 2026-10-04`,
  *check(facts) {
    for (const recipient of receivers(facts)) {
      const { path, role, declared } = recipient;
      if (role !== 'processor' || declared.contract) continue;
      const name = calledRecipient(recipient, facts.model);
      const message = `${name} is a processor, and no \`contract\` is recorded.`;
      yield { path: [...path, 'contract'], at: 'key', message };
    }
  },
} satisfies Rule;
