import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/sample-email',
  severity: 'error',
  title: 'The text gives an e-mail address that stands for any.',
  why: 'Messages sent there reach nobody, so the contact that the law asks for is missing.',
  how: 'Write the real address.',
  law: ['GDPR-13-1-a-2', 'GDPR-12-2'],
  bad: 'Write to privacy@example.com at any time. <--',
  good: 'Write to privacy@lindner.example at any time.',
  check: (text) =>
    gapsOf(text, 'sample-email', (words) => `${words} is a sample address that reaches nobody.`),
} satisfies AuditRule;
