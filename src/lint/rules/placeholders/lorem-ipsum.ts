import { gapsOf } from '../../gaps.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'placeholders/lorem-ipsum',
  severity: 'error',
  title: 'A text holds filler words.',
  why: 'Filler words fill a page and say nothing; a policy must be in clear and plain language.',
  how: 'Write what is to be said, or delete the text.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: `activities:
  comments:
    note: Lorem ipsum dolor sit amet. # <--`,
  good: `activities:
  comments:
    note: Comments stay where they were written.`,
  check: (facts) =>
    gapsOf(facts, ['lorem-ipsum'], (words, place) => `${words} in ${place} is filler text.`),
} satisfies Rule;
