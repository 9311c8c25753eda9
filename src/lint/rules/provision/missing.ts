import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { someKnown } from '../../known.ts';
import type { Rule } from '../../rule.ts';

/** The ways of provision; `optional` alone says nothing about the other data. */
const WAYS = ['none', 'statutory', 'contractual', 'toEnterContract', 'technical', 'voluntary'];

export default {
  id: 'provision/missing',
  severity: 'error',
  title: 'An activity does not say whether people must provide the data.',
  why: 'For data from the person the notice says whether a law or a contract asks for them, whether people are obliged to give them, and what happens if they do not.',
  how: 'Add `provision`: `voluntary`, `none` if nothing is asked for, or the reason with its consequence, such as `{ contractual: we cannot deliver }`.',
  law: ['GDPR-13-2-e-1'],
  bad: `activities:
  website: # <--
    # provision: not written`,
  good: `activities:
  website:
    provision: { technical: the page cannot be shown }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { notice, declared } = activity;
      const path = [...activity.path, 'provision'];
      if (notice !== 'article13' && notice !== 'both') continue;
      if (someKnown(facts, path, declared.provision, WAYS)) continue;
      const name = calledActivity(activity, facts.model);
      const message = `${name} does not say whether people must provide the data.`;
      yield { path, at: 'key', message };
    }
  },
} satisfies Rule;
