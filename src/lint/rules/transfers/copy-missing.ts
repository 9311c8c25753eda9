import { transferTool } from '../../../law/transfer-tools.ts';
import { hasWords } from '../../../model/text.ts';
import { calledRecipient } from '../../called-recipient.ts';
import type { Rule } from '../../rule.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

export default {
  id: 'transfers/copy-missing',
  severity: 'error',
  title: 'Nothing says how people get a copy of a safeguard.',
  why: 'Where data go out on clauses or rules, people must be told how to obtain a copy, or where they can read them.',
  how: 'Add `onRequest: [safeguards]` under `rights`, which answers it for all, or `copy` with an address to this one.',
  law: ['GDPR-13-1-f-4'],
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
    transfers: { US: { standardContractualClauses: { module: 2, assessed: 2026-02-03 } } } # <--`,
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
    const { rights } = facts.model.declaration;
    const onRequest = rights?.onRequest ?? [];
    if (onRequest.includes('safeguards')) return;
    if (facts.hasOpen(['rights', 'onRequest'])) return;
    const without = toolsInUse(facts).filter(
      ({ tool }) => transferTool(tool.word).needsCopy && !hasWords(tool.declared.copy),
    );
    const [first, ...others] = without.filter(({ tool }) => !facts.isOpen([...tool.path, 'copy']));
    if (!first) return;
    const name = calledRecipient(first.recipient, facts.model);
    yield {
      path: [...first.tool.path, 'copy'],
      at: 'key',
      message: `Nothing says how people get a copy of the safeguards agreed with ${name}.`,
      related: [
        ...others.map(({ tool }) => ({
          message: 'The same is missing here.',
          range: facts.origin.key(tool.path).range,
        })),
        ...(rights
          ? [
              {
                message: 'What people get on request is stated here.',
                range: facts.origin.value(['rights', 'onRequest']).range,
              },
            ]
          : []),
      ],
    };
  },
} satisfies Rule;
