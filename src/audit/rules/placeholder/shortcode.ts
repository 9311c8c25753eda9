import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/shortcode',
  severity: 'error',
  title: 'A shortcode of a content management system was left in the text.',
  why: 'The system was to replace it; people see the code, and what it stood for is missing.',
  how: 'Publish the page through the system, or write what the code stands for.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: 'These cookies are set: [cookie_audit columns="name"] <--',
  good: 'These cookies are set: `session`.',
  check: (text) =>
    gapsOf(text, 'shortcode', (words) => `${words} is a shortcode that nothing replaced.`),
} satisfies AuditRule;
