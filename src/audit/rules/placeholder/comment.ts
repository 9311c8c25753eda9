import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/comment',
  severity: 'warning',
  title: 'A comment in the markup tells the author what to do.',
  why: 'Nobody sees it on the page, but everybody can read the source; what it asks may not have been done.',
  how: 'Do what the comment says, and delete it.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: `<!-- TODO: replace the date before publishing --> <--

Effective from 1 October 2026.`,
  good: `<!-- generated on 1 October 2026 -->

Effective from 1 October 2026.`,
  check: (text) =>
    gapsOf(text, 'comment', (words) => `${words} is a comment that asks the author for something.`),
} satisfies AuditRule;
