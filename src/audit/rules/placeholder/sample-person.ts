import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/sample-person',
  severity: 'warning',
  title: 'The text names a person who stands for any.',
  why: 'People must learn whom they can turn to; a few real people bear such names.',
  how: 'Write the real name.',
  law: ['GDPR-13-1-a-1', 'GDPR-13-1-b'],
  bad: 'Our data protection officer is Max Mustermann. <--',
  good: 'Our data protection officer is Greta Lindner.',
  check: (text) =>
    gapsOf(text, 'sample-person', (words) => `${words} is the usual sample of a name.`),
} satisfies AuditRule;
