import { transferTool } from '../../../law/transfer-tools.ts';
import { calledRecipient } from '../../called-recipient.ts';
import type { Rule } from '../../rule.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

export default {
  id: 'transfers/authorisation-missing',
  severity: 'error',
  title: 'A safeguard that needs an authorisation names none.',
  why: 'Clauses of your own and administrative arrangements carry a transfer only with the authorisation of the supervisory authority (Art. 46(3)).',
  how: 'Add the authorisation as `ref`: the authority, its number and date.',
  law: ['GDPR-46-3'],
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
    transfers: { US: { adHocClauses: { assessed: 2026-02-03 } } } # <--
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
    transfers: { US: { adHocClauses: { assessed: 2026-02-03, ref: authorised by the Austrian authority on 3 May 2026 } } }
rights: { onRequest: [safeguards] }`,
  *check(facts) {
    for (const { recipient, tool } of toolsInUse(facts)) {
      if (!transferTool(tool.word).needsAuthorisation || tool.declared.ref) continue;
      const name = calledRecipient(recipient, facts.model);
      const message = `The safeguard agreed with ${name} needs an authorisation, and none is named.`;
      yield { path: [...tool.path, 'ref'], at: 'key', message };
    }
  },
} satisfies Rule;
