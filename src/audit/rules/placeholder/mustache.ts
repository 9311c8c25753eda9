import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/mustache',
  severity: 'error',
  title: 'A value in curly brackets was never filled in.',
  why: 'A program was to put a value here; people see the name of the variable.',
  how: 'Write the value, or mend the program that fills in the template.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: 'Write to {{ contact_email }} to use your rights. <--',
  good: 'Write to us by post to use your rights.',
  check: (text) =>
    gapsOf(text, 'mustache', (words) => `${words} is a variable that nothing filled in.`),
} satisfies AuditRule;
