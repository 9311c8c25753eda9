import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'legal-basis/balancing-test-missing',
  severity: 'warning',
  title: 'Legitimate interests have no balancing test on record.',
  why: 'The controller must be able to show that people’s interests do not outweigh its own.',
  how: 'Write down the balancing test, and its reference under `register`: `balancingTest: LIA-03`.',
  law: ['GDPR-5-2', 'GDPR-6-1-f', 'GDPR-13-1-d-2'],
  bad: `activities:
  comments:
    register: # <--
      # balancingTest: not written
      since: 2025-03-01`,
  good: `activities:
  comments:
    register:
      balancingTest: notes/balancing.md`,
  *check(facts) {
    for (const { activity } of basesOf(facts, 'legitimateInterests')) {
      if (activity.declared.register?.balancingTest) continue;
      yield {
        path: [...activity.path, 'register', 'balancingTest'],
        at: 'key',
        message: `${calledActivity(activity, facts.model)} rests on legitimate interests and has no \`balancingTest\` in its register entry.`,
      };
    }
  },
} satisfies Rule;
