import type { Rule } from '../../rule.ts';

export default {
  id: 'notice/review-in-future',
  severity: 'warning',
  title: 'The last review of the notice lies in the future.',
  why: 'A review that has not happened proves nothing, and the date is printed in the policy.',
  how: 'Write the day on which the review took place.',
  law: ['GDPR-5-1-d', 'GDPR-24-1'],
  bad: `notice:
  reviewed: 2027-11-01 # <--`,
  good: `notice:
  reviewed: 2026-11-01`,
  *check({ model, date }) {
    const reviewed = model.declaration.notice?.reviewed;
    if (!reviewed || reviewed <= date) return;
    yield {
      path: ['notice', 'reviewed'],
      message: `The notice is said to be reviewed on ${reviewed}, and today is ${date}.`,
    };
  },
} satisfies Rule;
