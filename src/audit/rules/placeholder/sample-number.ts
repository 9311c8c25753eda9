import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/sample-number',
  severity: 'error',
  title: 'The text gives a number that stands for any.',
  why: 'Nobody can be reached or identified by it.',
  how: 'Write the real number.',
  law: ['GDPR-13-1-a-2', 'GDPR-12-2'],
  bad: 'Call us at +43 123456789 on weekdays. <--',
  good: 'Call us at +43 1 999 0199 on weekdays.',
  check: (text) =>
    gapsOf(text, 'sample-number', (words) => `${words} is a sample, not a number of yours.`),
} satisfies AuditRule;
