import type { Rule } from '../../rule.ts';

export default {
  id: 'notice/review-old',
  severity: 'warning',
  title: 'The last review of the notice is more than twelve months ago.',
  why: 'Measures are reviewed and updated; facts rarely stay the same for a year.',
  how: 'Compare the declaration with the facts, then write today’s date as `reviewed`.',
  law: ['GDPR-24-1', 'GDPR-5-1-d'],
  bad: `notice:
  reviewed: 2024-05-02 # <--`,
  good: `notice:
  reviewed: 2026-11-01`,
  *check({ model, date }) {
    const reviewed = model.declaration.notice?.reviewed;
    const aYearAgo = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
    if (!reviewed || reviewed >= aYearAgo) return;
    yield {
      path: ['notice', 'reviewed'],
      message: `The notice was last reviewed on ${reviewed}, more than twelve months ago.`,
    };
  },
} satisfies Rule;
