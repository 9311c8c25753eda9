import { gapsOf } from '../../gaps.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'placeholders/sample-address',
  severity: 'error',
  title: 'A text gives a sample address or number.',
  why: 'What people send there reaches nobody, so the contact that the law asks for is missing.',
  how: 'Write the real address or number.',
  law: ['GDPR-13-1-a-2', 'GDPR-12-2'],
  bad: `rights: { email: privacy@example.com } # <--`,
  good: `rights: { email: privacy@greta.example }`,
  check: (facts) =>
    gapsOf(
      facts,
      ['sample-email', 'sample-domain', 'sample-number'],
      (words, place) => `${words} in ${place} is a sample address that reaches nobody.`,
    ),
} satisfies Rule;
