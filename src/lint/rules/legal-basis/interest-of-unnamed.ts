import { anyCase } from '../../../text/any-case.ts';
import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

const OTHERS = anyCase(
  /\b(?:third part(?:y|ies)|partners?|affiliates?|group compan(?:y|ies)|advertisers?)\b/i,
);

export default {
  id: 'legal-basis/interest-of-unnamed',
  severity: 'warning',
  title: 'The interest is that of a third party who is not named.',
  why: 'People must learn not only which interest is pursued but also whose it is.',
  how: 'Add `of` with the id of the recipient whose interest it is.',
  law: ['GDPR-13-1-d-1', 'GDPR-14-2-b'],
  bad: `activities:
  comments:
    legalBasis: { legitimateInterests: the safety of our partner's network } # <--`,
  good: `activities:
  comments:
    legalBasis:
      legitimateInterests: { interest: the exchange among readers, of: readers }`,
  *check(facts) {
    for (const { activity, basis } of basesOf(facts, 'legitimateInterests')) {
      const named = activity.declared.legalBasis?.legitimateInterests?.of;
      const words = OTHERS.exec(english(basis.interest));
      if (named || !words || facts.isOpen([...basis.path, 'of'])) continue;
      yield {
        path: written(facts.origin, [...basis.path, 'interest', 'en']),
        message: `The interest of ${calledActivity(activity, facts.model)} is that of a “${words[0]}” who is not named.`,
      };
    }
  },
} satisfies Rule;
