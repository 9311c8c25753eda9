import { legalBasis } from '../../../law/legal-bases.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'legal-basis/law-missing',
  severity: 'warning',
  title: 'A legal obligation or a public task cites no law.',
  why: 'The obligation or the task must be laid down in a law; people can check it only if it is named.',
  how: 'Add the law: `legalObligation: HGB § 257`, or `law:` under the basis.',
  law: ['GDPR-6-3', 'GDPR-13-1-c-3'],
  bad: `activities:
  comments:
    legalBasis: legalObligation # <--`,
  good: `activities:
  comments:
    legalBasis: { legalObligation: BAO § 132 }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      for (const { word, path, article, law } of activity.bases) {
        if (!legalBasis(word).needsLaw || hasItems(facts, [...path, 'law'], law)) continue;
        yield {
          path: [...path, 'law'],
          at: 'key',
          message: `${calledActivity(activity, facts.model)} rests on Art. ${article} and cites no law.`,
        };
      }
    }
  },
} satisfies Rule;
