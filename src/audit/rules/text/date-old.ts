import { policyDates } from '../../policy-dates.ts';
import { placeIn } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/date-old',
  severity: 'warning',
  title: 'The policy is more than twelve months old.',
  why: 'Measures are reviewed and updated; services, recipients and periods rarely stay the same for a year.',
  how: 'Compare the text with the facts, change what has changed, then write the day on which you did.',
  law: ['GDPR-24-1', 'GDPR-5-1-d'],
  bad: `# Privacy policy

Last updated: 2 May 2024 <--`,
  good: `# Privacy policy

First version of 2 May 2024, last updated on 1 November 2026`,
  *check(text) {
    const [first, ...others] = policyDates(text);
    if (!first) return;
    const last = others.reduce((newest, one) => (one.day > newest.day ? one : newest), first);
    const aYearAgo = `${Number(text.date.slice(0, 4)) - 1}${text.date.slice(4)}`;
    if (last.day >= aYearAgo) return;
    const { block, start, end, words } = last;
    yield {
      ...placeIn(block, start, end),
      message: `The policy is of “${words}”, more than twelve months ago.`,
    };
  },
} satisfies AuditRule;
