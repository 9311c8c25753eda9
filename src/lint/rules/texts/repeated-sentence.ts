import type { Path } from '../../../model/model.ts';
import { sentences } from '../../../text/sentences.ts';
import { proseOf } from '../../prose.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

/** Shorter ones, such as “We do not sell data.”, are said twice for a reason. */
const LETTERS = 30;

export default {
  id: 'texts/repeated-sentence',
  severity: 'warning',
  title: 'The policy says the same sentence twice.',
  why: 'Information must be concise; what stands twice is read as if it meant two things, and one day only one of the two is kept up to date.',
  how: 'Keep the sentence in one place. What holds for everything belongs in a section of its own.',
  law: ['GDPR-12-1-a'],
  bad: `activities:
  website:
    note: The server stands in Vienna and is watched day and night.
  comments:
    note: The server stands in Vienna and is watched day and night. # <--`,
  good: `activities:
  website:
    note: The server stands in Vienna and is watched day and night.
  comments:
    note: A comment stays where it was written.`,
  *check(facts) {
    const { origin } = facts;
    const seen = new Map<string, Path>();
    for (const { path, text, language } of proseOf(facts)) {
      // Whole sentences stand in notes and sections; elsewhere a phrase may well come again.
      if (path.at(-2) !== 'note' && path[0] !== 'sections') continue;
      for (const sentence of sentences(text)) {
        const words = sentence.text.toLowerCase().replace(/\s+/g, ' ');
        const key = `${language} ${words}`;
        const first = seen.get(key);
        if (words.length <= LETTERS) continue;
        if (!first) {
          seen.set(key, written(origin, path));
          continue;
        }
        const place = written(origin, path);
        yield {
          path: place,
          message: `A sentence of \`${place.join('.')}\` stands in \`${first.join('.')}\` too: “${sentence.text.replace(/[.!?]$/, '')}”.`,
          related: [{ message: 'It stands here first.', range: origin.value(first).range }],
        };
        break;
      }
    }
  },
} satisfies Rule;
