import type { Rule } from '../../rule.ts';

export default {
  id: 'notice/review-missing',
  severity: 'warning',
  title: 'It is not stated when the notice was last reviewed.',
  why: 'The controller reviews its measures, the notice among them, and must be able to show it.',
  how: 'Add `reviewed` under `notice`: the day on which somebody last compared it with the facts.',
  law: ['GDPR-24-1', 'GDPR-5-2'],
  bad: `notice: # <--
  # reviewed: not written`,
  good: `notice:
  reviewed: 2026-11-01`,
  *check({ model }) {
    const { notice } = model.declaration;
    if (!notice || notice.reviewed) return;
    yield {
      path: ['notice', 'reviewed'],
      at: 'key',
      message: 'The day on which the notice was last `reviewed` is missing.',
    };
  },
} satisfies Rule;
