import { declaredIds } from '../../../model/declared-ids.ts';
import { suggest } from '../../../text/suggest.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'references/unknown-service',
  severity: 'error',
  title: 'A service is not in the catalogue.',
  why: 'Nothing can be filled in for a service that the catalogue does not know.',
  how: 'Correct the id, or leave `service` out and write `name`, `category` and `country` yourself.',
  law: [],
  bad: `recipients:
  donauhost: { service: hetzer } # <--`,
  good: `recipients:
  donauhost: { service: hetzner }`,
  *check({ model }) {
    const ids = declaredIds('service', model.declaration);
    for (const { path, declared, service } of model.recipients) {
      if (!declared.service || service) continue;
      const near = suggest(declared.service, ids);
      const hint = near ? ` Did you mean \`${near}\`?` : '';
      yield {
        path: [...path, 'service'],
        message: `The catalogue has no service \`${declared.service}\`.${hint}`,
      };
    }
  },
} satisfies Rule;
