import { isInEea } from '../../../law/eea.ts';
import type { Recipient, Role } from '../../../model/model.ts';
import { activeActivities } from '../../active-activities.ts';
import { calledRecipient } from '../../called-recipient.ts';
import type { Facts, Rule } from '../../rule.ts';
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
      const fitting = fittingModules(recipient, facts);
      const wrong = tool.modules.filter((module) => !fitting.includes(module));
      if (wrong.length === 0 || fitting.length === 0) continue;
      const name = calledRecipient(recipient, facts.model);
      yield {
        path: [...tool.path, 'module'],
        message: `Module ${wrong.join(' and ')} does not fit ${name}, which is a \`${recipient.role}\`.`,
        how: `Write \`module: ${fitting.join('` or `module: ')}\`, or correct the \`role\`.`,
      };
    }
  },
} satisfies Rule;

/** Modules 3 and 4 are for what a processor sends: you where you are one, or a processor in the EEA. */
function fittingModules(recipient: Recipient, facts: Facts): readonly number[] {
  const { role, country } = recipient;
  const fitting = FITTING[role ?? 'internal'] ?? [];
  const forClients = activeActivities(facts).some(
    (activity) => activity.role === 'processor' && activity.recipients.includes(recipient),
  );
  if (forClients || !country || isInEea(country)) return fitting;
  return fitting.filter((module) => module < 3);
}
