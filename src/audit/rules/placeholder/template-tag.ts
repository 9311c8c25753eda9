import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/template-tag',
  severity: 'error',
  title: 'A tag of a template language was left in the text.',
  why: 'A program was to run the tag; people see its source, and perhaps two versions of a sentence.',
  how: 'Render the template, or delete the tag and what does not apply.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: 'We use analytics. {% if shop %} <--',
  good: 'We use analytics.',
  check: (text) => gapsOf(text, 'template-tag', (words) => `${words} is a tag that nothing ran.`),
} satisfies AuditRule;
