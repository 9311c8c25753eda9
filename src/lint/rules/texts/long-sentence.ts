import { sentences } from '../../../text/sentences.ts';
import { proseOf } from '../../prose.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

/** Our own measure of what can be read in one go, as of 2026-11-22. */
const WORDS = 35;

export default {
  id: 'texts/long-sentence',
  severity: 'info',
  title: 'A sentence is very long.',
  why: 'According to the guidelines (WP260 rev.01, paras 12–13), information is given in simple sentences; after 35 words most readers have lost the beginning.',
  how: 'Make two or three sentences of it, or a list.',
  law: ['GDPR-12-1-e', 'GDPR-12-1-b'],
  bad: `activities:
  comments:
    note: >- # <--
      A comment that you write under an article is read by the editor on the next working day,
      published with your name if it keeps to the rules of the house, and answered where it asks
      something that other readers want to know as well.`,
  good: `activities:
  comments:
    note: >-
      The editor reads your comment on the next working day.
      It is published with your name if it keeps to the rules of the house.`,
  *check(facts) {
    for (const { path, text } of proseOf(facts)) {
      if (text.length < WORDS * 2) continue;
      const lengths = sentences(text).map((sentence) => sentence.text.split(/\s+/).length);
      const longest = Math.max(0, ...lengths);
      if (longest <= WORDS) continue;
      const place = written(facts.origin, path);
      yield { path: place, message: `A sentence of \`${place.join('.')}\` has ${longest} words.` };
    }
  },
} satisfies Rule;
