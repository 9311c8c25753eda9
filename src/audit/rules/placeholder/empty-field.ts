import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/empty-field',
  severity: 'error',
  title: 'A label has nothing behind it.',
  why: 'The fact that the label announces is missing.',
  how: 'Write the fact behind the label, or delete the label.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: `- Name: Greta Lindner
- Address: <--
- E-mail: post@lindner.example`,
  good: `- Name: Greta Lindner
- Address: Lindengasse 999, Vienna
- E-mail: post@lindner.example`,
  check: (text) =>
    gapsOf(text, 'empty-field', (words) => `${words} announces a fact that is not there.`),
} satisfies AuditRule;
