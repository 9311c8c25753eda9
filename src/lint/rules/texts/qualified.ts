import type { Rule } from '../../rule.ts';
import { vagueProse } from '../../vague-prose.ts';
import { written } from '../../written.ts';

export default {
  id: 'texts/qualified',
  severity: 'warning',
  title: 'A text uses a word that leaves open what is done.',
  why: 'According to the guidelines (WP260 rev.01, para 13), words such as may, might, some, often and possible leave people guessing what happens to their data.',
  how: 'Say what you do; if you do it in certain cases only, say in which.',
  law: ['GDPR-12-1-d'],
  bad: `activities:
  comments:
    note: The editor might shorten a comment. # <--`,
  good: `activities:
  comments:
    note: The editor shortens a comment to 2,000 characters.`,
  *check(facts) {
    for (const { prose, words } of vagueProse(facts)) {
      const { path } = prose;
      // What leaves a purpose open is said of the purpose.
      if (path[0] === 'activities' && path.at(-2) === 'purpose') continue;
      const word = words.find(({ level }) => level === 'core')?.word;
      if (!word) continue;
      const place = written(facts.origin, path);
      yield {
        path: place,
        message: `“${word}” in \`${place.join('.')}\` leaves open what is done.`,
      };
    }
  },
} satisfies Rule;
