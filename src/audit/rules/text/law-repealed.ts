import { invalidDecisions } from '../../../law/adequacy.ts';
import { repealedLaws } from '../../../law/repealed-laws.ts';
import { overtakenIn } from '../../overtaken.ts';
import type { AuditRule } from '../../rule.ts';

const LAWS = [
  ...invalidDecisions.map(({ words, since, act, why, replacedBy }) => ({
    words,
    since,
    message: `${act}, which is ${why}`,
    now: replacedBy,
  })),
  ...repealedLaws.map(({ name, ...law }) => ({
    ...law,
    message: `${name}, which ended on ${law.since}`,
  })),
];

export default {
  id: 'text/law-repealed',
  severity: 'warning',
  title: 'The policy rests on a law or a decision that is no longer in force.',
  why: 'What has no effect any more carries no transfer and gives no basis or right; people look it up and find that it has ended.',
  how: 'Cite what is in force today, and check whether the sentence is still true.',
  law: ['GDPR-5-1-d', 'GDPR-12-1-a'],
  bad: `Orchard Mail in Ohio is certified under the Privacy Shield. <--

We keep to Directive 95/46/EC. <--`,
  good: `Orchard Mail in Ohio is certified under the Data Privacy Framework.

The Privacy Shield was declared invalid in 2020, so we do not rely on it.`,
  check: (text) =>
    overtakenIn(text, LAWS, ({ message, now }, words) => ({
      message: `“${words}” names ${message}.`,
      how: `Cite ${now}.`,
    })),
} satisfies AuditRule;
