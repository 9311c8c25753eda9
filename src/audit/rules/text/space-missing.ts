import { gluedHeading, gluedSentence } from '../../../text/glued.ts';
import { foundAt, phrasesOf } from '../../phrases.ts';
import { proseOf } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

const GLUED = new RegExp(`${gluedHeading.source}|${gluedSentence.source}`, 'u');

export default {
  id: 'text/space-missing',
  severity: 'info',
  title: 'The space between two sentences, or between a heading and its text, is missing.',
  why: 'Sentences that run into one another are read as one; a heading that has run into its text is not found.',
  how: 'Put a space after the full stop, and a line break after the heading.',
  law: ['GDPR-12-1-b'],
  bad: `Necessary cookiesThese keep you signed in. <--

We read each order.It leaves on the same day. <--`,
  good: `## Necessary cookies

These keep you signed in. Our shop runs on GitHub.`,
  *check(text) {
    for (const phrase of phrasesOf(proseOf(text), GLUED)) {
      yield foundAt(phrase, (words) => `${words} lacks a space.`);
    }
  },
} satisfies AuditRule;
