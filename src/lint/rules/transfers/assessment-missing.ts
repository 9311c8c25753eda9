import { transferTool } from '../../../law/transfer-tools.ts';
import { countryName } from '../../../model/drafting/country.ts';
import { calledRecipient } from '../../called-recipient.ts';
import type { Rule } from '../../rule.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

export default {
  id: 'transfers/assessment-missing',
  severity: 'warning',
  title: 'There is no record that a safeguard works in the country of the recipient.',
  why: 'According to the Court of Justice (C-311/18), clauses and rules carry a transfer only if the law and practice of the country let them work; the exporter must assess that.',
  how: 'Assess the transfer, and write the day as `assessed`.',
  law: ['GDPR-SCHREMS2', 'GDPR-5-2'],
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
    transfers: { US: { standardContractualClauses: { module: 2 } } } # <--
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
    for (const { recipient, transfer, tool } of toolsInUse(facts)) {
      const decided = transfer.tools.some(({ decision }) => decision);
      if (decided || !transferTool(tool.word).needsAssessment || tool.declared.assessed) continue;
      const to = `${calledRecipient(recipient, facts.model)} (${countryName(transfer.country, 'en')})`;
      const message = `The transfer to ${to} has not been \`assessed\`.`;
      yield { path: [...tool.path, 'assessed'], at: 'key', message };
    }
  },
} satisfies Rule;
