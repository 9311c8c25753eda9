import { gapsOf } from '../../gaps.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'placeholders/blank',
  severity: 'error',
  title: 'A text holds a blank that was never filled in.',
  why: 'The fact that belongs in the blank is missing.',
  how: 'Write the fact in place of the blank.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: `controller:
  address: Lindengasse ______, 1070 Wien # <--`,
  good: `controller:
  address: Lindengasse 999, 1070 Wien`,
  check: (facts) =>
    gapsOf(
      facts,
      ['blank', 'empty-field'],
      (words, place) => `${words} in ${place} is a blank without a fact.`,
    ),
} satisfies Rule;
