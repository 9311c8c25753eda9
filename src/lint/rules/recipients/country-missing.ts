import { brandOf, formerlyCalled } from '../../brand.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { someKnown } from '../../known.ts';
import { receivers } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';
import { isUnnamed } from '../../unnamed.ts';

const NOWHERE = new Set(['public', 'internal']);

export default {
  id: 'recipients/country-missing',
  severity: 'warning',
  title: 'A recipient has no country.',
  why: 'Whether data leave the EEA, and what people must be told then, follows from the country of the recipient.',
  how: 'Add `country`, the two-letter code of its seat.',
  law: ['GDPR-13-1-f-1', 'GDPR-13-1-e-2'],
  bad: `recipients:
  donauhost: # <--
    # country: not written`,
  good: `recipients:
  donauhost:
    country: AT`,
  *check(facts) {
    for (const recipient of receivers(facts)) {
      const { path, role, country, declared } = recipient;
      if (country || NOWHERE.has(role ?? '') || facts.isOpen([...path, 'role'])) continue;
      if (isUnnamed(recipient)) continue;
      // A brand in place of the company is told once; the company brings its country.
      if (brandOf(declared.name) ?? formerlyCalled(declared.name)) continue;
      if (someKnown(facts, path, declared, ['service'])) continue;
      const name = calledRecipient(recipient, facts.model);
      yield { path: [...path, 'country'], at: 'key', message: `${name} has no \`country\`.` };
    }
  },
} satisfies Rule;
