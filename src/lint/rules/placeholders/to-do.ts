import { gapsOf } from '../../gaps.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'placeholders/to-do',
  severity: 'error',
  title: 'A text holds a mark for work that is still to be done.',
  why: 'A fact that is still open is missing from the policy, and the law asks for the whole of it.',
  how: 'Write the fact, or make the whole value a `"TODO: what is open (who)"`, which is reported as open.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: `activities:
  website:
    retention: { from: the request (TBD) } # <--`,
  good: `activities:
  website:
    retention: { from: the request }`,
  check: (facts) =>
    gapsOf(
      facts,
      ['to-do', 'later', 'assignment', 'mask'],
      (words, place) => `${words} in ${place} marks a fact that is still open.`,
    ),
} satisfies Rule;
