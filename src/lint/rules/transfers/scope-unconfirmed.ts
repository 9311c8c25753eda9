import { hasWords } from '../../../model/text.ts';
import { calledRecipient } from '../../called-recipient.ts';
import type { Rule } from '../../rule.ts';
import { theCountry } from '../../the-country.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

export default {
  id: 'transfers/scope-unconfirmed',
  severity: 'warning',
  title:
    'An adequacy decision of limited scope is used without saying that it covers the recipient.',
  why: 'The decision carries a transfer only where it covers the recipient and the sector.',
  how: 'Check the scope, and say why the recipient is covered: `adequacyDecision: { scope: … }`.',
  law: ['GDPR-45'],
  bad: `activities:
  comments:
    recipients: [donauhost, readers, inkwell]
recipients:
  inkwell:
    name: Inkwell, Inc.
    category: e-mail delivery
    country: CA
    role: processor
    contract: 2026-10-04
    transfers: { CA: adequacyDecision } # <--`,
  good: `activities:
  comments:
    recipients: [donauhost, readers, inkwell]
recipients:
  inkwell:
    name: Inkwell, Inc.
    category: e-mail delivery
    country: CA
    role: processor
    contract: 2026-10-04
    transfers: { CA: { adequacyDecision: { scope: Inkwell is a business subject to PIPEDA } } }`,
  *check(facts) {
    for (const { recipient, transfer, tool } of toolsInUse(facts)) {
      const { decision, word, declared, path } = tool;
      if (!decision || word !== 'adequacyDecision' || decision.certifiedOnly) continue;
      if (decision.scope === 'full' || hasWords(declared.scope)) continue;
      const name = calledRecipient(recipient, facts.model);
      yield {
        path: [...path, 'scope'],
        at: 'key',
        message: `The adequacy decision for ${theCountry(transfer.country)} is limited, and nothing says that it covers ${name}.`,
        how: `${decision.act} covers ${decision.scope}. Check that, and write \`adequacyDecision: { scope: … }\`.`,
      };
    }
  },
} satisfies Rule;
