import { gluedSentence } from '../../../text/glued.ts';
import { proseOf, textsWith } from '../../prose.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'texts/space-missing',
  severity: 'info',
  title: 'The space after a sentence is missing.',
  why: 'Two sentences that run into one another are read as one.',
  how: 'Put a space after the full stop.',
  law: ['GDPR-12-1-b'],
  bad: `activities:
  comments:
    note: We read each comment.It appears on the same day. # <--`,
  good: `activities:
  comments:
    note: We read each comment. It appears on the same day.`,
  check: (facts) =>
    textsWith(
      facts,
      proseOf(facts),
      gluedSentence,
      (words, place) => `${words} in ${place} lacks a space.`,
    ),
} satisfies Rule;
