import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/sample-domain',
  severity: 'error',
  title: 'The text gives a web address that stands for any.',
  why: 'The address leads to no page of the controller.',
  how: 'Write the real address.',
  law: ['GDPR-12-1-b'],
  bad: 'This policy is for www.yourcompany.com only. <--',
  good: 'This policy is for www.lindner.example only.',
  check: (text) =>
    gapsOf(text, 'sample-domain', (words) => `${words} is a sample that leads nowhere.`),
} satisfies AuditRule;
