import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/assignment',
  severity: 'warning',
  title: 'The text gives somebody a task.',
  why: 'The answer that the task was to bring is missing, and the name of a colleague is published.',
  how: 'Write the answer in place of the task.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: `- Retention of logs
- Check with legal <--`,
  good: `- Retention of logs: seven days
- Retention of invoices: ten years`,
  check: (text) => gapsOf(text, 'assignment', (words) => `${words} is a task for a colleague.`),
} satisfies AuditRule;
