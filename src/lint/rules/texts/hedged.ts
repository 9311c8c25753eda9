import { asksToRecheck } from '../../../text/recheck.ts';
import { hedges } from '../../../text/vague-words.ts';
import type { Rule } from '../../rule.ts';
import { vagueProse } from '../../vague-prose.ts';
import { written } from '../../written.ts';

export default {
  id: 'texts/hedged',
  severity: 'info',
  title: 'A text hedges what it says.',
  why: 'Words such as usually, periodically or where appropriate are not on the list of the guidelines, but they leave people guessing in the same way.',
  how: 'Say when, how often or in which case; if it is always so, delete the word.',
  law: ['GDPR-12-1-d'],
  bad: `activities:
  website:
    note: The logs are checked periodically. # <--`,
  good: `activities:
  website:
    note: The logs are checked every Monday.`,
  *check(facts) {
    for (const { prose, words } of vagueProse(facts)) {
      if (asksToRecheck(prose.text)) continue;
      const hedge = words
        .map(({ word }) => word)
        .find((word) => hedges.has(word.toLowerCase().replace(/\s+/g, ' ')));
      if (!hedge) continue;
      const place = written(facts.origin, prose.path);
      yield { path: place, message: `“${hedge}” in \`${place.join('.')}\` hedges what it says.` };
    }
  },
} satisfies Rule;
