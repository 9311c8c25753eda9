import type { Role } from '../../../model/model.ts';
import { calledRecipient } from '../../called-recipient.ts';
import type { Rule } from '../../rule.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

/** Which modules of Decision (EU) 2021/914 fit an importer in that role. */
const FITTING: Readonly<Partial<Record<Role, readonly number[]>>> = {
  processor: [2, 3],
  controller: [1, 4],
  jointController: [1],
};

export default {
  id: 'transfers/module-mismatch',
  severity: 'warning',
  title: 'The module of the clauses does not fit the role of the recipient.',
  why: 'Each module of Decision (EU) 2021/914 is written for one relation; the wrong one leaves the transfer without a safeguard.',
  how: 'Correct the `module`, or the `role`.',
  law: ['GDPR-46-2'],
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
    transfers: { US: { standardContractualClauses: { module: 1, assessed: 2026-02-03 } } } # <--
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
      const fitting = FITTING[recipient.role ?? 'internal'];
      if (tool.modules.length === 0 || !fitting) continue;
      if (tool.modules.some((module) => fitting.includes(module))) continue;
      const name = calledRecipient(recipient, facts.model);
      yield {
        path: [...tool.path, 'module'],
        message: `Module ${tool.modules.join(' and ')} does not fit ${name}, which is a \`${recipient.role}\`.`,
        how: `Write \`module: ${fitting.join('` or `module: ')}\`, or correct the \`role\`.`,
      };
    }
  },
} satisfies Rule;
