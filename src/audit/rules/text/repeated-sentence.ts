import { shortened } from '../../prose.ts';
import { repeatedSentences } from '../../repeated.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/repeated-sentence',
  severity: 'warning',
  title: 'The policy says the same sentence more than once.',
  why: 'Information must be concise; what stands twice is read as if it meant two things, and one day only one of the two is kept up to date.',
  how: 'Keep the sentence in one place. What holds for everything belongs in a section of its own.',
  law: ['GDPR-12-1-a'],
  bad: `We answer within a week. The server stands in Vienna and is watched day and night. <--

The server stands in Vienna and is watched day and night. Comments are read first.`,
  good: `The server stands in Vienna and is watched day and night.

Comments are read first.`,
  *check(text) {
    for (const [first, ...others] of repeatedSentences(text)) {
      if (!first) continue;
      const words = shortened(first.text.replace(/[.!?。！？]$/u, ''));
      yield {
        start: first.start,
        end: first.end,
        message: `“${words}” stands in the text ${others.length + 1} times.`,
        related: others.map(({ start, end }) => ({ message: 'It stands here again.', start, end })),
      };
    }
  },
} satisfies AuditRule;
