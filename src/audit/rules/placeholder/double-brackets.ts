import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/double-brackets',
  severity: 'error',
  title: 'Double brackets hold a name that a program was to fill in.',
  why: 'A value was meant to stand here; people see the name of a field.',
  how: 'Write the value itself.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: 'The site [[SITE NAME]] keeps server logs. <--',
  good: 'The site Lindner Blog keeps server logs.',
  check: (text) =>
    gapsOf(text, 'double-brackets', (words) => `${words} is a field that nothing filled in.`),
} satisfies AuditRule;
