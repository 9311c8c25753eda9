import { transferTool } from '../../../law/transfer-tools.ts';
import { hasWords } from '../../../model/text.ts';
import { calledRecipient } from '../../called-recipient.ts';
import type { Rule } from '../../rule.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

export default {
  id: 'transfers/derogation-unexplained',
  severity: 'warning',
  title: 'A transfer rests on a derogation without a reason.',
  why: 'Derogations are exceptions for single cases. According to the guidelines, they do not carry transfers that happen again and again.',
  how: 'Say why this transfer is such a case, as `because`; for regular transfers use a safeguard of Art. 46.',
  law: ['GDPR-49-1'],
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
    transfers: { US: legalClaims } # <--`,
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
    transfers: { US: { legalClaims: { because: one claim is before a court there } } }`,
  *check(facts) {
    for (const { recipient, tool } of toolsInUse(facts)) {
      const { word, path, declared } = tool;
      if (transferTool(word).group !== '49' || word === 'compellingInterests') continue;
      if (hasWords(declared.because) || hasWords(declared.scope)) continue;
      const name = calledRecipient(recipient, facts.model);
      const message = `The transfer to ${name} rests on a derogation, and the reason is not stated.`;
      yield { path: [...path, 'because'], at: 'key', message };
    }
  },
} satisfies Rule;
