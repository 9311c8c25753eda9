import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import { calledRecipient } from '../../called-recipient.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'legal-basis/interest-of-processor',
  severity: 'warning',
  title: 'The interest pursued is that of a processor.',
  why: 'A processor acts for your purposes and has none of its own: it is no third party (Art. 4(10)), and whoever pursues interests of its own is a controller (Art. 28(10)).',
  how: 'Take `of` out if the interest is yours, or correct the `role` of the recipient.',
  law: ['GDPR-28-10', 'GDPR-6-1-f'],
  bad: `activities:
  comments:
    legalBasis:
      legitimateInterests: { interest: better filters against spam, of: donauhost } # <--`,
  good: `activities:
  comments:
    legalBasis:
      legitimateInterests: { interest: comments without spam }`,
  *check(facts) {
    for (const { activity, basis } of basesOf(facts, 'legitimateInterests')) {
      const { interestOf } = basis;
      if (interestOf?.role !== 'processor') continue;
      const who = calledRecipient(interestOf, facts.model);
      yield {
        path: [...basis.path, 'of'],
        message: `The interest of ${calledActivity(activity, facts.model)} is that of ${who}, which is declared as a processor.`,
      };
    }
  },
} satisfies Rule;
