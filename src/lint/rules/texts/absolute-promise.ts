import { absolutePromise } from '../../../text/absolute.ts';
import { englishProse, textsWith } from '../../prose.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'texts/absolute-promise',
  severity: 'warning',
  title: 'A text promises that nothing can happen to the data.',
  why: 'No system is wholly secure; a promise that cannot be kept misleads people.',
  how: 'Say what is done, not that it cannot fail.',
  law: ['GDPR-5-1-a', 'GDPR-32'],
  bad: `activities:
  comments:
    note: Your e-mail address is completely safe with us. # <--`,
  good: `activities:
  comments:
    note: Only Greta can see your e-mail address.`,
  check: (facts) =>
    textsWith(
      facts,
      // Measures have a rule of their own.
      englishProse(facts).filter(({ path }) => path[0] !== 'measures'),
      absolutePromise,
      (words, place) => `${words} in ${place} promises what nobody can keep.`,
    ),
} satisfies Rule;
