import { isGenericInterest } from '../../../text/vague.ts';
import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'legal-basis/interest-generic',
  severity: 'warning',
  title: 'The interest named is only that there is one.',
  why: 'The specific interest must be named, so that people can weigh it against their own (WP260 rev.01, Annex).',
  how: 'Say what you gain: `protection against payment default`, `finding faults`.',
  law: ['GDPR-13-1-d-1', 'GDPR-14-2-b'],
  bad: `activities:
  comments:
    legalBasis: { legitimateInterests: our legitimate business interests } # <--`,
  good: `activities:
  comments:
    legalBasis: { legitimateInterests: an open discussion of the articles }`,
  *check(facts) {
    for (const { activity, basis } of basesOf(facts, 'legitimateInterests')) {
      const interest = english(basis.interest);
      if (!isGenericInterest(interest)) continue;
      yield {
        path: written(facts.origin, [...basis.path, 'interest', 'en']),
        message: `The interest of ${calledActivity(activity, facts.model)}, “${interest}”, says only that there is one.`,
      };
    }
  },
} satisfies Rule;
