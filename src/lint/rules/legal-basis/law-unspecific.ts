import { nationalLaws } from '../../../law/national-laws.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

/** An article, a section, a number, or a title written as one. */
const PROVISION = /\d|§|\b(?:Act|Code|Regulation|Directive|Law of|Gesetz|Loi|Ley|Legge|Wet)\b/;
const names = new Set(nationalLaws.flatMap(({ short, also }) => [short, ...also]));

export default {
  id: 'legal-basis/law-unspecific',
  severity: 'warning',
  title: 'A legal basis cites words in which no law can be recognised.',
  why: 'The duty or the task is laid down by a certain law (Art. 6(3)), and people are told which (WP260 rev.01, Annex). “Applicable law” names none.',
  how: 'Cite the law with its provision, such as `legalObligation: BAO § 132`.',
  law: ['GDPR-13-1-c-3', 'GDPR-6-3'],
  bad: `activities:
  comments:
    legalBasis: { legalObligation: applicable law } # <--`,
  good: `activities:
  comments:
    legalBasis: { legalObligation: BAO § 132 }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      for (const { path, law } of activity.bases) {
        for (const [index, citation] of law.entries()) {
          if (PROVISION.test(citation) || names.has(citation)) continue;
          yield {
            path: written(facts.origin, [...path, 'law', `${index}`]),
            message: `“${citation}”, on which ${calledActivity(activity, facts.model)} rests, names no law.`,
          };
        }
      }
    }
  },
} satisfies Rule;
