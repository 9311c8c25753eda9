import { runInHeading } from '../../../text/run-in.ts';
import { phrasesIn } from '../../phrases.ts';
import { placeIn, proseOf, shortened } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

/** Where “We” and “You” are defined terms, they are large in the middle of sentences too. */
const DEFINED = /\b(?:that|to|by|of|from|with|when|if|and|or) (?:We|You|Us|Our|Your)\b/;

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
    if (proseOf(text).some((block) => DEFINED.test(block.text))) return;
    for (const { block, words, start } of phrasesIn(text, runInHeading)) {
      const heading = words.replace(/ \p{Lu}[\p{L}]* ?(?:\p{Ll}+ )?$/u, '').trim();
      const place = placeIn(block, start, start + heading.length);
      // Set in bold or italics it looks like a heading, wherever it stands.
      if (/[*_<]/.test(text.source.charAt(place.end))) continue;
      yield {
        ...place,
        message: `“${shortened(heading)}” is a heading in the middle of a paragraph.`,
      };
    }
  },
} satisfies AuditRule;
