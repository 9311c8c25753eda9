import { activeActivities } from '../../active-activities.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'activities/none-declared',
  severity: 'error',
  title: 'The declaration states no processing activity.',
  why: 'What is done with data, for which purpose and on which basis is what a notice and a register are about.',
  how: 'Add `activities`, one for each purpose; on a website the first is that pages are shown.',
  law: ['GDPR-13-1-c-1', 'GDPR-14-1-c', 'GDPR-30-1-b'],
  bad: `# activities: not written # <--
# recipients: not written
# vocabulary: not written`,
  good: `activities:
  website:
    title: Visiting the blog`,
  *check(facts) {
    const { activities } = facts.model.declaration;
    if (activeActivities(facts).length > 0) return;
    const planned = Object.keys(activities ?? {}).length > 0;
    const message = planned
      ? 'Every activity is planned or ended, so the notice would state none.'
      : 'No `activities` are declared.';
    yield { path: ['activities'], at: 'key', message };
  },
} satisfies Rule;
