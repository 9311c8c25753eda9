import { gapsOf } from '../../gaps.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'placeholders/in-brackets',
  severity: 'error',
  title: 'A text holds a gap in brackets that a template left.',
  why: 'People are told what the template asked its author, and not the fact that the law asks for.',
  how: 'Write the fact in place of the brackets and their words; write a `"TODO: …"` while it is open.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: `controller:
  name: "[Name of the blogger]" # <--`,
  good: `controller:
  name: Greta Lindner`,
  check: (facts) =>
    gapsOf(
      facts,
      [
        'bracketed-instruction',
        'slot',
        'double-brackets',
        'options',
        'unclosed-bracket',
        'cjk-brackets',
      ],
      (words, place) => `${words} in ${place} is a gap of a template.`,
    ),
} satisfies Rule;
