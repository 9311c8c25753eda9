import { vagueWords } from '../../../text/vague.ts';
import { activeActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'activities/purpose-qualified',
  severity: 'warning',
  title: 'A purpose uses a word that leaves open what is done.',
  why: 'Words such as may, might, some, often and possible leave people guessing (WP260 rev.01, para 13).',
  how: 'Say what you do; if you do it in certain cases only, say in which.',
  law: ['GDPR-12-1-d'],
  bad: `activities:
  comments:
    purpose: publish comments, which editors might shorten # <--`,
  good: `activities:
  comments:
    purpose: publish comments, which editors shorten to 2,000 characters`,
  *check(facts) {
    for (const activity of activeActivities(facts)) {
      const words = vagueWords(english(activity.declared.purpose));
      const first = words.find(({ level }) => level === 'core');
      if (!first) continue;
      yield {
        path: written(facts.origin, [...activity.path, 'purpose', 'en']),
        message: `The purpose of ${calledActivity(activity, facts.model)} leaves open what is done: “${first.word}”.`,
      };
    }
  },
} satisfies Rule;
