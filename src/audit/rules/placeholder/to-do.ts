import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/to-do',
  severity: 'error',
  title: 'A mark says that a fact is still open.',
  why: 'A fact that is still open is missing from the policy, and the law asks for the whole of it.',
  how: 'Write the fact, and delete the mark.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: 'Retention period: TBD <--',
  good: 'Retention period: seven days',
  check: (text) => gapsOf(text, 'to-do', (words) => `${words} marks a fact that is still open.`),
} satisfies AuditRule;
