import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/sample-address',
  severity: 'error',
  title: 'The text gives a postal address that stands for any.',
  why: 'Letters sent there reach nobody, so the contact that the law asks for is missing.',
  how: 'Write the real address.',
  law: ['GDPR-13-1-a-2', 'GDPR-12-2'],
  bad: 'Write to us at Musterstraße 1, Vienna. <--',
  good: 'Write to us at Lindengasse 999, Vienna.',
  check: (text) =>
    gapsOf(text, 'sample-address', (words) => `${words} is a sample, not a postal address.`),
} satisfies AuditRule;
