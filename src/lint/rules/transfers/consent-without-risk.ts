import { hasWords } from '../../../model/text.ts';
import { calledRecipient } from '../../called-recipient.ts';
import type { Rule } from '../../rule.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

export default {
  id: 'transfers/consent-without-risk',
  severity: 'error',
  title: 'A transfer rests on consent, and people are not told of the risks.',
  why: 'Consent to a transfer is valid only after people have been told of the risks of a country without adequate protection (Art. 49(1)(a)).',
  how: 'Add `risk` in whole sentences: what can happen to the data there.',
  law: ['GDPR-49-1-a'],
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
    transfers: { US: { explicitConsent: { because: you ask for it in the form } } } # <--`,
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
    transfers:
      US:
        explicitConsent:
          because: you ask for it in the form
          risk: Authorities there can read the data, and you cannot go to court against it.`,
  *check(facts) {
    for (const { recipient, tool } of toolsInUse(facts)) {
      if (tool.word !== 'explicitConsent' || hasWords(tool.declared.risk)) continue;
      const name = calledRecipient(recipient, facts.model);
      const message = `The transfer to ${name} rests on consent, and the \`risk\` is not stated.`;
      yield { path: [...tool.path, 'risk'], at: 'key', message };
    }
  },
} satisfies Rule;
