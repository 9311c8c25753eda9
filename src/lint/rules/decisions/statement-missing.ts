import { ownActivities } from '../../active-activities.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'decisions/statement-missing',
  severity: 'warning',
  title: 'Nothing says whether there are automated decisions.',
  why: 'Where there are such decisions the notice must say so. That it also says when there are none is good practice: silence could mean either.',
  how: 'Add `automatedDecisions: none`, or the list of the activities that take such decisions.',
  law: ['GDPR-13-2-f-4', 'GDPR-13-2-f-1'],
  bad: `# automatedDecisions: not written # <--`,
  good: `automatedDecisions: none`,
  *check(facts) {
    if (facts.model.declaration.automatedDecisions || ownActivities(facts).length === 0) return;
    yield {
      path: ['automatedDecisions'],
      at: 'key',
      message: 'Nothing says whether there are automated decisions.',
    };
  },
} satisfies Rule;
