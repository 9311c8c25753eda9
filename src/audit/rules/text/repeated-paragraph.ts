import { repeatedParagraphs } from '../../repeated.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/repeated-paragraph',
  severity: 'warning',
  title: 'The policy has the same paragraph more than once.',
  why: 'Information must be concise; whoever reads a paragraph again looks for the difference, and one day only one of the two is kept up to date.',
  how: 'Keep the paragraph in one place, and link to it from the other.',
  law: ['GDPR-12-1-a'],
  bad: `We read each comment on the next working day. It appears under your name. <--

Orders leave the house on Mondays.

We read each comment on the next working day. It appears under your name.`,
  good: `We read each comment on the next working day. It appears under your name.

Orders leave the house on Mondays.`,
  *check(text) {
    for (const [first, ...others] of repeatedParagraphs(text)) {
      if (!first) continue;
      yield {
        start: first.start,
        end: first.end,
        message: `This paragraph stands in the text ${others.length + 1} times.`,
        related: others.map(({ start, end }) => ({ message: 'It stands here again.', start, end })),
      };
    }
  },
} satisfies AuditRule;
