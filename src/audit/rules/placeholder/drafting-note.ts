import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/drafting-note',
  severity: 'warning',
  title: 'The text says that it is a draft, or holds a note of its authors.',
  why: 'People cannot tell what of a draft is in force.',
  how: 'Settle what is open, and delete the note.',
  law: ['GDPR-12-1-a', 'GDPR-12-1-d'],
  bad: 'This section is pending legal review. <--',
  good: 'This section tells who receives your data.',
  check: (text) => gapsOf(text, 'drafting-note', (words) => `${words} is a note among authors.`),
} satisfies AuditRule;
