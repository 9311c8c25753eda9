import { hasWords } from '../../../model/text.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { someKnown } from '../../known.ts';
import type { Rule } from '../../rule.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

export default {
  id: 'transfers/compelling-interests-incomplete',
  severity: 'error',
  title: 'A transfer on compelling legitimate interests lacks what the law attaches to it.',
  why: 'Such a transfer is allowed only if the authority is informed and people are told of the interests pursued (Art. 49(1), second subparagraph).',
  how: 'Add the interests as `because`, and the day on which the authority was informed as `authorityInformed`.',
  law: ['GDPR-49-1-2'],
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
    transfers: { US: { compellingInterests: { because: a court there demands the data at once } } } # <--
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
    transfers:
      US:
        compellingInterests:
          because: a court there demands the data at once
          authorityInformed: 2026-11-02
rights: { onRequest: [safeguards] }`,
  *check(facts) {
    for (const { recipient, tool } of toolsInUse(facts)) {
      const { word, path, declared } = tool;
      if (word !== 'compellingInterests') continue;
      const missing = [
        ...(hasWords(declared.because) || facts.isOpen([...path, 'because']) ? [] : ['because']),
        ...(someKnown(facts, path, declared, ['authorityInformed']) ? [] : ['authorityInformed']),
      ];
      const [first] = missing;
      if (!first) continue;
      const names = missing.map((member) => `\`${member}\``).join(' and ');
      const message = `The transfer to ${calledRecipient(recipient, facts.model)} rests on compelling interests without ${names}.`;
      yield { path: [...path, first], at: 'key', message };
    }
  },
} satisfies Rule;
