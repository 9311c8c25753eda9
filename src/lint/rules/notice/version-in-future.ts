import type { Rule } from '../../rule.ts';

export default {
  id: 'notice/version-in-future',
  severity: 'info',
  title: 'No version of the notice is in force yet.',
  why: 'Until the new version takes effect, people need the one that applies today.',
  how: 'Publish this version on its date, or add the version that applies today to `versions`.',
  law: ['GDPR-12-DATE'],
  bad: `notice:
  versions: # <--
    # 2026-11-01: not written
    2027-01-01: First version.`,
  good: `notice:
  versions:
    2026-11-01: First version.
    2027-01-01: Names the new host.`,
  *check({ model, date }) {
    const first = model.versions.at(-1);
    if (!first || first.date <= date) return;
    yield {
      path: ['notice', 'versions'],
      at: 'key',
      message: `The first version takes effect on ${first.date}, and none is in force today.`,
    };
  },
} satisfies Rule;
