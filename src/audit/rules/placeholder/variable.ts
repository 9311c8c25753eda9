import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/variable',
  severity: 'error',
  title: 'The name of a variable stands where its value should.',
  why: 'A program was to put a value here; people see the name of the variable.',
  how: 'Write the value itself.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: 'Welcome to %SITE_NAME%, which is run by us. <--',
  good: 'Welcome to Lindner Blog, which is run by us.',
  check: (text) =>
    gapsOf(text, 'variable', (words) => `${words} is a variable that nothing filled in.`),
} satisfies AuditRule;
