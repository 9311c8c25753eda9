import { openList } from '../../../text/open-list.ts';
import { englishProse, textsWith } from '../../prose.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'texts/open-list',
  severity: 'warning',
  title: 'A list in a text is left open.',
  why: 'Whatever stands behind “etc.” is not told. According to the guidelines (WP260 rev.01, paras 12–13), information is concrete and definite.',
  how: 'Name all that belongs to the list, or the one category that holds all of it.',
  law: ['GDPR-12-1-d'],
  bad: `activities:
  comments:
    note: Comments with insults, advertising etc. are not published. # <--`,
  good: `activities:
  comments:
    note: Comments with insults or advertising are not published.`,
  check: (facts) =>
    textsWith(
      facts,
      englishProse(facts),
      openList.en,
      (words, place) => `${words} in ${place} leaves a list open.`,
    ),
} satisfies Rule;
