import type { Recipient } from '../../../model/model.ts';
import { calledRecipient } from '../../called-recipient.ts';
import type { Rule } from '../../rule.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

export default {
  id: 'transfers/module-missing',
  severity: 'warning',
  title: 'Standard contractual clauses do not say which module is signed.',
  why: 'The clauses of Decision (EU) 2021/914 come in four modules, and each fits one relation only.',
  how: 'Add `module`: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller.',
  law: ['GDPR-46-2', 'GDPR-13-1-f-3'],
  bad: `activities:
  comments:
    recipients: [donauhost, readers, inkwell]
recipients:
  inkwell:
    name: Inkwell, Inc.
    category: e-mail delivery
    country: US
    role: processor
    contract: 2026-10-04
    transfers: { US: { standardContractualClauses: { assessed: 2026-02-03 } } } # <--
rights: { onRequest: [safeguards] }`,
  good: `activities:
  comments:
    recipients: [donauhost, readers, inkwell]
recipients:
  inkwell:
    name: Inkwell, Inc.
    category: e-mail delivery
    country: US
    role: processor
    contract: 2026-10-04
    transfers: { US: { standardContractualClauses: { module: 2, assessed: 2026-02-03 } } }
rights: { onRequest: [safeguards] }`,
  *check(facts) {
    for (const { recipient, tool } of toolsInUse(facts)) {
      if (tool.word !== 'standardContractualClauses' || tool.modules.length > 0) continue;
      const name = calledRecipient(recipient, facts.model);
      const usual = usualModule(recipient);
      yield {
        path: [...tool.path, 'module'],
        at: 'key',
        message: `The clauses with ${name} do not say which \`module\` is signed.`,
        ...(usual && { how: `Add \`module\`; ${usual}.` }),
      };
    }
  },
} satisfies Rule;

function usualModule({ role }: Recipient): string | undefined {
  if (role === 'processor') {
    return 'for a processor it is 2, or 3 where you are a processor yourself';
  }
  return role === 'controller' || role === 'jointController'
    ? 'between controllers it is 1'
    : undefined;
}
