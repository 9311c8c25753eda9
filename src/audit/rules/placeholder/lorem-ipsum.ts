import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/lorem-ipsum',
  severity: 'error',
  title: 'The text holds filler words.',
  why: 'Filler words fill a page and say nothing; a policy must be in clear and plain language.',
  how: 'Write what is to be said, or delete the words.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: 'Lorem ipsum dolor sit amet. <--',
  good: 'We keep comments where they were written.',
  check: (text) => gapsOf(text, 'lorem-ipsum', (words) => `${words} is filler text.`),
} satisfies AuditRule;
