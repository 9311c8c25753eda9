import type { Rule } from '../../rule.ts';

const PARTS = ['data', 'subjects', 'kinds'] as const;

export default {
  id: 'references/circular-broader',
  severity: 'error',
  title: 'Terms are declared as broader than each other in a circle.',
  why: 'It cannot be told which category belongs to which, so exceptions and special data go astray.',
  how: 'Let the chain of `broader` end at a term of the built-in vocabulary.',
  law: [],
  bad: `activities:
  comments:
    data: [name, contact.email, content.public, content.draft, content.note]
vocabulary:
  data:
    content.draft: { label: Unpublished drafts, broader: content.note } # <--
    content.note: { label: Notes on drafts, broader: content.draft }`,
  good: `activities:
  comments:
    data: [name, contact.email, content.public, content.draft, content.note]
vocabulary:
  data:
    content.draft: { label: Unpublished drafts, broader: content }
    content.note: { label: Notes on drafts, broader: content.draft }`,
  *check({ model }) {
    for (const part of PARTS) {
      const terms = new Map(Object.entries(model.declaration.vocabulary?.[part] ?? {}));
      const told = new Set<string>();
      for (const id of terms.keys()) {
        const circle = circleFrom(id, (term) => terms.get(term)?.broader);
        if (circle.length === 0 || told.has(id)) continue;
        for (const term of circle) told.add(term);
        const chain = [...circle, id].map((term) => `\`${term}\``).join(' → ');
        const path = ['vocabulary', part, id, 'broader'];
        yield { path, message: `The broader terms form a circle: ${chain}.` };
      }
    }
  },
} satisfies Rule;

/** The terms from one back to itself; none where the chain ends, or turns without it. */
function circleFrom(id: string, broader: (term: string) => string | undefined): readonly string[] {
  const chain = [id];
  for (let at = broader(id); at !== undefined; at = broader(at)) {
    if (at === id) return chain;
    if (chain.includes(at)) return [];
    chain.push(at);
  }
  return [];
}
