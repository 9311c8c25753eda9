import { hasWords } from '../../../model/text.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

const REQUIRED = ['statutory', 'contractual', 'toEnterContract', 'technical'] as const;

export default {
  id: 'provision/consequence-missing',
  severity: 'error',
  title: 'Data are required, and nothing says what happens without them.',
  why: 'Where data must be given, people are told the possible consequences of not giving them.',
  how: 'Write the consequence, which completes “If you do not provide them, …”: `{ contractual: we cannot deliver }`.',
  law: ['GDPR-13-2-e-2'],
  bad: `activities:
  comments:
    provision: { contractual: {} } # <--`,
  good: `activities:
  comments:
    provision: { contractual: the comment cannot be published }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { notice, declared } = activity;
      if (notice === 'article14') continue;
      for (const way of REQUIRED) {
        const consequence = declared.provision?.[way];
        if (!consequence || hasWords(consequence)) continue;
        const name = calledActivity(activity, facts.model);
        const message = `${name} requires data (\`${way}\`) and does not say what happens without them.`;
        yield { path: [...activity.path, 'provision', way], at: 'key', message };
      }
    }
  },
} satisfies Rule;
