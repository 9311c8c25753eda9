import type { Rule } from '../../rule.ts';
import { walkValues } from '../../walk-values.ts';
import { written } from '../../written.ts';

export default {
  id: 'references/none-beside-facts',
  severity: 'error',
  title: 'A fact is denied and stated in the same place.',
  why: 'Only one of the two can be true, and the policy would state both or the wrong one.',
  how: 'Keep `none`, or keep the facts beside it.',
  law: ['GDPR-5-1-d'],
  bad: `activities:
  website:
    provision: { none: nothing is asked for, technical: the page cannot be shown } # <--`,
  good: `activities:
  website:
    provision: { technical: the page cannot be shown }`,
  *check({ model, origin }) {
    for (const { path, members } of walkValues(model.declaration).branches) {
      const others = members.filter((name) => name !== 'none');
      if (others.length === members.length || others.length === 0) continue;
      const place = written(origin, [...path, 'none']);
      const named = others.map((name) => `\`${name}\``).join(', ');
      const message = `\`${path.join('.')}\` says \`none\` and also holds ${named}.`;
      yield { path: place, at: 'key', message };
    }
  },
} satisfies Rule;
