import { proseOf, textsWith } from '../../prose.ts';
import type { Rule } from '../../rule.ts';

/** An address that is neither the target of a link nor in code. */
const BARE = /(?<![(`<"“])https?:\/\/[^\s<>()[\]"“”]+/i;

export default {
  id: 'links/bare',
  severity: 'info',
  title: 'A text shows an address in place of words.',
  why: 'A screen reader spells an address letter by letter, and people cannot tell from it what they will find.',
  how: 'Link the words that say where it leads: `[terms of the host](https://…)`.',
  law: ['GDPR-12-1-b'],
  bad: `activities:
  website:
    note: The host explains its logs on https://donauhost.example/logs in detail. # <--`,
  good: `activities:
  website:
    note: The host explains [its logs](https://donauhost.example/logs) in detail.`,
  check: (facts) =>
    textsWith(
      facts,
      proseOf(facts).filter(({ form }) => form === 'markdown'),
      BARE,
      (words, place) => `${words} in ${place} is an address in place of words.`,
    ),
} satisfies Rule;
