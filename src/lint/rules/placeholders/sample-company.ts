import { gapsOf } from '../../gaps.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'placeholders/sample-company',
  severity: 'error',
  title: 'A text names a sample company, person or street.',
  why: 'People must learn who really is responsible for their data and who gets them.',
  how: 'Write the real name or address.',
  law: ['GDPR-13-1-a-1', 'GDPR-13-1-e-1'],
  bad: `recipients:
  donauhost: { name: Muster GmbH } # <--`,
  good: `recipients:
  donauhost: { name: Donauhost GmbH }`,
  check: (facts) =>
    gapsOf(
      facts,
      ['sample-company', 'sample-person', 'sample-address'],
      (words, place) => `${words} in ${place} is a sample, not a real name or address.`,
    ),
} satisfies Rule;
