import { asksToRecheck } from '../../../text/recheck.ts';
import { englishProse } from '../../prose.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'texts/duty-to-recheck',
  severity: 'warning',
  title: 'A text leaves it to people to look for changes of the policy.',
  why: 'According to the guidelines (WP260 rev.01, para 29), a clause that tells people to look again now and then is not only insufficient but unfair: whoever changes the policy must tell them.',
  how: 'Delete the sentence, and say under `changes` how you tell people: `{ notify: [email, website] }`.',
  law: ['GDPR-12-CHG-2', 'GDPR-12-CHG-1'],
  bad: `activities:
  website:
    note: Read this page again from time to time. # <--`,
  good: `activities:
  website:
    note: A box on the start page announces each change.`,
  *check(facts) {
    for (const { path, text } of englishProse(facts)) {
      if (!asksToRecheck(text)) continue;
      const place = written(facts.origin, path);
      yield {
        path: place,
        message: `\`${place.join('.')}\` leaves it to people to look for changes.`,
      };
    }
  },
} satisfies Rule;
