import { listText } from '../../../model/drafting/list.ts';
import { hasWords } from '../../../model/text.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { someKnown } from '../../known.ts';
import type { Rule } from '../../rule.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

const CONDITIONS = ['notRepetitive', 'fewPeople', 'notOverridden', 'suitableSafeguards'] as const;

export default {
  id: 'transfers/compelling-interests-incomplete',
  severity: 'error',
  title: 'A transfer on compelling legitimate interests lacks what the law attaches to it.',
  why: 'Such a transfer is allowed only if it meets four conditions, the authority is informed and people are told of the interests pursued (Art. 49(1), second subparagraph).',
  how: 'Add the interests as `because`, the day on which the authority was informed as `authorityInformed`, and the conditions that are met as `conditions`; if one is not met, the transfer needs another tool.',
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
          conditions: [notRepetitive, fewPeople, notOverridden, suitableSafeguards]
rights: { onRequest: [safeguards] }`,
  *check(facts) {
    for (const { recipient, tool } of toolsInUse(facts)) {
      const { word, path, declared } = tool;
      if (word !== 'compellingInterests') continue;
      const { because, conditions = [] } = declared;
      const list = [...path, 'conditions'];
      const unmet = CONDITIONS.filter((condition) => !conditions.includes(condition));
      const unsaid = conditions.length > 0 ? unmet : ['conditions'];
      const missing = [
        ...(hasWords(because) || facts.isOpen([...path, 'because']) ? [] : ['because']),
        ...(someKnown(facts, path, declared, ['authorityInformed']) ? [] : ['authorityInformed']),
        ...(facts.hasOpen(list) ? [] : unsaid),
      ];
      const [first] = missing;
      if (!first) continue;
      const names = missing.map((one) => `\`${one}\``);
      const message = `The transfer to ${calledRecipient(recipient, facts.model)} rests on compelling interests without ${listText(names, 'en', 'conjunction')}.`;
      if (unmet.some((condition) => condition === first)) yield { path: list, message };
      else yield { path: [...path, first], at: 'key', message };
    }
  },
} satisfies Rule;
