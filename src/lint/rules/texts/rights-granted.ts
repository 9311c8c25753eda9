import { rightsGranted } from '../../../text/rights-granted.ts';
import { englishProse, textsWith } from '../../prose.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'texts/rights-granted',
  severity: 'info',
  title: 'A text speaks of rights as if the company granted them.',
  why: 'The rights come from the law and cannot be taken back; whoever reads that they are granted may think that they can.',
  how: 'Say “you have the right”; the policy lists the rights by itself.',
  law: ['GDPR-12-1-b'],
  bad: `activities:
  comments:
    note: We grant you the right to have a comment deleted. # <--`,
  good: `activities:
  comments:
    note: You can have a comment deleted.`,
  check: (facts) =>
    textsWith(
      facts,
      englishProse(facts),
      rightsGranted.en,
      (words, place) => `${words} in ${place} speaks of a right as of a gift.`,
    ),
} satisfies Rule;
