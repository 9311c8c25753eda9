import { shoutedSentence } from '../../../text/capitals.ts';
import { proseOf } from '../../prose.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'texts/capitals',
  severity: 'warning',
  title: 'A sentence is written in capitals.',
  why: 'Lines in capitals are hard to read, for screen readers too; information must be intelligible and easily accessible.',
  how: 'Write the sentence as usual; what matters most belongs at the start.',
  law: ['GDPR-12-1-b'],
  bad: `activities:
  comments:
    note: WE NEVER PUBLISH YOUR E-MAIL ADDRESS. # <--`,
  good: `activities:
  comments:
    note: We never publish your e-mail address.`,
  *check(facts) {
    for (const { path, text } of proseOf(facts)) {
      const shouted = shoutedSentence(text);
      if (!shouted) continue;
      const place = written(facts.origin, path);
      yield {
        path: place,
        message: `“${shouted.text.replace(/\.$/, '')}” is written in capitals.`,
      };
    }
  },
} satisfies Rule;
