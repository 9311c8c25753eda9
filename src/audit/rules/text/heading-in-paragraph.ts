import { shortened } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';
import { runInHeadings } from '../../run-in-headings.ts';

export default {
  id: 'text/heading-in-paragraph',
  severity: 'warning',
  title: 'A heading has run into the paragraph under it.',
  why: 'People look for their topic by the headings; one in the middle of a paragraph is not found, and no screen reader jumps to it. According to the guidelines (WP260 rev.01, para 12), a text has a structure.',
  how: 'Put the heading on a line of its own.',
  law: ['GDPR-12-1-e'],
  bad: `We check the list each year. Links to other websites Our shop links to pages of others. <--`,
  good: `We check the list each year.

## Links to other websites

Our shop links to pages of others.`,
  *check(text) {
    for (const { words, start, end } of runInHeadings(text)) {
      const message = `“${shortened(words)}” is a heading in the middle of a paragraph.`;
      yield { start, end, message };
    }
  },
} satisfies AuditRule;
