import { dateText } from '../../../model/drafting/date.ts';
import { hasWords } from '../../../model/text.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'notice/changes-unstated',
  severity: 'info',
  title: 'The newest version does not say what it changes.',
  why: 'People who know the earlier version should not have to compare the two; the controller can show later what was told when.',
  how: 'Write after the date what is new, such as `2026-11-01: Names the new host`.',
  law: ['GDPR-12-DATE', 'GDPR-12-CHG-1'],
  bad: `notice:
  versions:
    2026-11-10: { version: "2" } # <--
    2026-11-01: First version.`,
  good: `notice:
  versions:
    2026-11-10: Names the new host.
    2026-11-01: First version.`,
  *check({ model }) {
    const [newest, ...earlier] = model.versions;
    if (!newest || earlier.length === 0 || hasWords(newest.changes)) return;
    yield {
      path: ['notice', 'versions', newest.date],
      at: 'key',
      message: `The version of ${dateText(newest.date, 'en')} does not say what it changes.`,
    };
  },
} satisfies Rule;
