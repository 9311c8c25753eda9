import { calledRecipient } from '../../called-recipient.ts';
import type { Rule } from '../../rule.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

export default {
  id: 'transfers/rules-unapproved',
  severity: 'warning',
  title: 'Binding corporate rules are named without their approval.',
  why: 'Such rules are a safeguard only once the competent authority has approved them.',
  how: 'Add the approval as `ref`: the authority, its number and date.',
  law: ['GDPR-47'],
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
    transfers: { US: { bindingCorporateRules: { assessed: 2026-02-03 } } } # <--
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
    transfers: { US: { bindingCorporateRules: { assessed: 2026-02-03, ref: approved by the Irish authority on 3 May 2023 } } }
rights: { onRequest: [safeguards] }`,
  *check(facts) {
    for (const { recipient, tool } of toolsInUse(facts)) {
      if (tool.word !== 'bindingCorporateRules' || tool.declared.ref) continue;
      const name = calledRecipient(recipient, facts.model);
      const message = `Nothing says who approved the binding corporate rules of ${name}.`;
      yield { path: [...tool.path, 'ref'], at: 'key', message };
    }
  },
} satisfies Rule;
