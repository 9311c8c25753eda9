import { hasWords } from '../../../model/text.ts';
import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'legal-basis/public-task-private',
  severity: 'warning',
  title: 'A private company rests an activity on a public task and does not say which.',
  why: 'A public task is one that a law has given to the controller (Art. 6(3)). Private companies seldom have one, and people must be able to see what it is.',
  how: 'Add `task` beside the `law`, choose another basis, or write `publicBody: true` if the controller is one.',
  law: ['GDPR-6-1-e', 'GDPR-6-3'],
  bad: `activities:
  comments:
    legalBasis: { publicTask: ORF-G § 4 } # <--`,
  good: `activities:
  comments:
    legalBasis: { publicTask: { law: ORF-G § 4, task: the public debate on culture } }`,
  *check(facts) {
    if (facts.model.controller.declared.publicBody) return;
    for (const { activity, basis } of basesOf(facts, 'publicTask')) {
      const { task } = activity.declared.legalBasis?.publicTask ?? {};
      // Where the law is missing too, that is told first.
      if (hasWords(task) || !hasItems(facts, [...basis.path, 'law'], basis.law)) continue;
      yield {
        path: [...basis.path, 'task'],
        at: 'key',
        message: `${calledActivity(activity, facts.model)} rests on a public task, the controller is no public body, and the \`task\` is not stated.`,
      };
    }
  },
} satisfies Rule;
