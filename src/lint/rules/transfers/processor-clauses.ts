import { processorClauses } from '../../../law/transfer-tools.ts';
import type { Rule } from '../../rule.ts';
import { walkTexts } from '../../walk-texts.ts';

export default {
  id: 'transfers/processor-clauses',
  severity: 'warning',
  title: 'Clauses for processors inside the EEA are named as a transfer tool.',
  why: 'Decision (EU) 2021/915 holds clauses for the contract of Art. 28 with a processor. They allow no transfer; those of Decision (EU) 2021/914 do.',
  how: 'Name Decision (EU) 2021/914 if its clauses are signed; otherwise sign them.',
  law: ['GDPR-46-2', 'GDPR-28-3'],
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
    transfers: { US: { standardContractualClauses: { module: 2, assessed: 2026-02-03, ref: Decision (EU) 2021/915 } } } # <--
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
    transfers: { US: { standardContractualClauses: { module: 2, assessed: 2026-02-03, ref: Decision (EU) 2021/914 } } }
rights: { onRequest: [safeguards] }`,
  *check(facts) {
    for (const { path, text } of walkTexts(facts)) {
      if (!path.includes('transfers')) continue;
      if (!processorClauses.words.some((word) => text.includes(word))) continue;
      yield { path, message: `${processorClauses.act} is no transfer tool.` };
    }
  },
} satisfies Rule;
