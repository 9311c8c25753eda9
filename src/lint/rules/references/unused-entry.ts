import { references, type Target } from '../../../model/references.ts';
import type { Declaration } from '../../../schema/declaration.ts';
import { fromRoot } from '../../from-root.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'references/unused-entry',
  severity: 'info',
  title: 'An entry is declared that nothing uses.',
  why: 'What nothing uses is printed nowhere; it was forgotten, or something else was meant.',
  how: 'Use the entry, or delete it.',
  law: [],
  bad: `vocabulary:
  subjects:
    guestAuthor: People who write an article for the blog # <--`,
  good: `activities:
  comments:
    subjects: [commenter, guestAuthor]
vocabulary:
  subjects:
    guestAuthor: People who write an article for the blog`,
  *check({ model, origin }) {
    const { declaration } = model;
    const all = references(declaration);
    for (const { target, home, ids } of groups(declaration)) {
      const used = new Set(all.filter((one) => one.target === target).map(({ id }) => id));
      for (const id of ids) {
        const path = [...home, id];
        if (used.has(id) || !fromRoot(origin, path)) continue;
        yield { path, at: 'key', message: `\`${id}\` is declared, but nothing uses it.` };
      }
    }
  },
} satisfies Rule;

interface Group {
  readonly target: Target;
  readonly home: readonly string[];
  readonly ids: readonly string[];
}

function groups(declaration: Declaration): readonly Group[] {
  const { clients, notice, vocabulary, activities } = declaration;
  const everywhere = Object.values(activities ?? {}).some(({ surfaces }) => !surfaces);
  const surfaces = everywhere ? {} : notice?.surfaces;
  return [
    { target: 'client', home: ['clients'], ids: Object.keys(clients ?? {}) },
    { target: 'surface', home: ['notice', 'surfaces'], ids: Object.keys(surfaces ?? {}) },
    {
      target: 'subject',
      home: ['vocabulary', 'subjects'],
      ids: Object.keys(vocabulary?.subjects ?? {}),
    },
    { target: 'kind', home: ['vocabulary', 'kinds'], ids: Object.keys(vocabulary?.kinds ?? {}) },
  ];
}
