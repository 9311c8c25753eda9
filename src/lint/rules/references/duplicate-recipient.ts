import type { Recipient } from '../../../model/model.ts';
import { calledRecipient } from '../../called-recipient.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'references/duplicate-recipient',
  severity: 'warning',
  title: 'The same recipient is declared twice in the same role.',
  why: 'Two entries for one relation come apart over time, and then one of them is wrong.',
  how: 'Keep one entry, and use its id everywhere. If the relations differ, say in what.',
  law: ['GDPR-5-1-d'],
  bad: `activities:
  comments:
    recipients: [donauhost, donauhost-comments, readers]
recipients:
  donauhost: { name: Donauhost GmbH, category: hosting, country: AT, role: processor, contract: 2026-10-04 }
  donauhost-comments: { name: Donauhost GmbH, category: hosting, country: AT, role: processor, contract: 2026-10-04 } # <--`,
  good: `activities:
  comments:
    recipients: [donauhost, readers]`,
  *check({ model, origin }) {
    const seen = new Map<string, Recipient>();
    for (const recipient of model.recipients) {
      const { name, service, role, path } = recipient;
      if (!role || !(name ?? service)) continue;
      const key = relationOf(recipient);
      const first = seen.get(key);
      seen.set(key, first ?? recipient);
      if (!first) continue;
      const { range } = origin.key(first.path);
      yield {
        path,
        at: 'key',
        message: `${calledRecipient(recipient, model)} is declared twice in the same role, here and as \`${first.id}\`.`,
        related: [{ message: 'The first entry stands here.', range }],
      };
    }
  },
} satisfies Rule;

function relationOf({ name, service, role, category, country, declared }: Recipient): string {
  const { contract, transfers, arrangement } = declared;
  const relation = [contract, transfers, arrangement];
  return JSON.stringify([service?.id ?? name, role, category, country, ...relation]);
}
