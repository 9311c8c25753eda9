import { englishProse, textsWith } from '../../prose.ts';
import type { Rule } from '../../rule.ts';

/** Words that point to another place of the text; a link in brackets has its target. */
const POINTER =
  /\b(?:see|as|described|mentioned|listed|stated|named|defined|explained|set out|shown|given|referred to) (?:above|below)\b|\b(?:above|below)[- ](?:mentioned|listed|named|described|stated)\b|\b(?:click(?:ing)?|see|read more|available|found) here\b|\b(?:see|in|under|to) (?:section|clause|chapter|paragraph) \d+(?:\.\d+)*\b(?! (?:\(?\d|of (?:the|Directive|Regulation)\b|[a-z]))/i;

export default {
  id: 'texts/dangling-reference',
  severity: 'warning',
  title: 'A text points to a place that may not be there.',
  why: 'The compiler orders and numbers the sections, and puts a text where it fits; “above”, “section 7” or a bare “here” then leads people nowhere.',
  how: 'Name what you mean, or link it: `[our cookies](#cookies)`.',
  law: ['GDPR-12-1-b', 'GDPR-12-1-c'],
  bad: `activities:
  comments:
    note: The host is the company named above. # <--`,
  good: `activities:
  comments:
    note: The host is one of [our recipients](#recipients).`,
  check: (facts) =>
    textsWith(
      facts,
      englishProse(facts),
      POINTER,
      (words, place) => `${words} in ${place} points to a place that may not be there.`,
    ),
} satisfies Rule;
