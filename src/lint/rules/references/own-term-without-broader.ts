import { dataCategory } from '../../../catalog/data-categories.ts';
import { kind } from '../../../catalog/kinds.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'references/own-term-without-broader',
  severity: 'warning',
  title: 'A term of your own does not say to which broader one it belongs.',
  why: 'Without it, no rule knows whether the data are special, and no other format can name them.',
  how: 'Add `broader`, the built-in term that comes nearest: `{ label: …, broader: content }`.',
  law: [],
  bad: `activities:
  comments:
    data: [name, contact.email, content.public, pseudonym]
vocabulary:
  data:
    pseudonym: Pen name # <--`,
  good: `activities:
  comments:
    data: [name, contact.email, content.public, pseudonym]
vocabulary:
  data:
    pseudonym: { label: Pen name, broader: name }`,
  *check({ model }) {
    const { data, kinds } = model.declaration.vocabulary ?? {};
    const terms = [
      ...Object.entries(data ?? {}).map((entry) => ['data', dataCategory, ...entry] as const),
      ...Object.entries(kinds ?? {}).map((entry) => ['kinds', kind, ...entry] as const),
    ];
    for (const [part, builtIn, id, { broader }] of terms) {
      if (broader !== undefined || builtIn(id)) continue;
      const path = ['vocabulary', part, id, 'broader'];
      yield {
        path,
        at: 'key',
        message: `\`${id}\` does not say to which broader term it belongs.`,
      };
    }
  },
} satisfies Rule;
