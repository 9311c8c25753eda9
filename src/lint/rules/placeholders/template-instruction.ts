import { gapsOf } from '../../gaps.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'placeholders/template-instruction',
  severity: 'error',
  title: 'A text holds an instruction of a template to its author.',
  why: 'The sentence speaks to the author; people who read the policy learn nothing from it about their data.',
  how: 'Do what the instruction says, and delete it.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: `activities:
  website:
    note: The logs stay in Austria. Delete this paragraph if you use no host. # <--`,
  good: `activities:
  website:
    note: The logs stay in Austria.`,
  check: (facts) =>
    gapsOf(
      facts,
      ['template-instruction', 'drafting-note', 'comment'],
      (words, place) => `${words} in ${place} is an instruction to the author.`,
    ),
} satisfies Rule;
