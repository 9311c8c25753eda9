import { isCatchAllData } from '../../../text/vague.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'activities/data-catch-all',
  severity: 'error',
  title: 'A category of data could hold anything.',
  why: '“Other information” is no category: neither people nor an authority learn from it what is held.',
  how: 'Name what you hold, in one category for each kind of data.',
  law: ['GDPR-30-1-c-2', 'GDPR-14-1-d'],
  bad: `activities:
  comments:
    data: [name, contact.email, content.public, content.rest]
vocabulary:
  data:
    content.rest: { label: Other information, broader: content } # <--`,
  good: `activities:
  comments:
    data: [name, contact.email, content.public, content.rating]
vocabulary:
  data:
    content.rating: { label: Stars given to an article, broader: content }`,
  *check({ model, origin }) {
    for (const [id, term] of Object.entries(model.declaration.vocabulary?.data ?? {})) {
      const label = english(term.label);
      if (!isCatchAllData(label)) continue;
      yield {
        path: written(origin, ['vocabulary', 'data', id, 'label', 'en']),
        message: `“${label}” could hold anything.`,
      };
    }
  },
} satisfies Rule;
