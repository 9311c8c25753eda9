import type { AuditText, Block } from '../../audit-text.ts';
import { headingsOf, placeOf, shortened } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';
import { type RunIn, runInHeadings } from '../../run-in-headings.ts';

export default {
  id: 'text/topic-twice',
  severity: 'warning',
  title: 'Two sections have the same topic.',
  why: 'Whoever has read one of the two does not look for the other; what they say may differ, and one day only one is kept up to date.',
  how: 'Make one section of both.',
  law: ['GDPR-12-1-a', 'GDPR-12-1-e'],
  bad: `## Changes to this privacy policy

We write to you before we change it.

## Privacy policy changes <--

Whenever the law changes, the policy may change.`,
  good: `## Google Analytics

### Legal basis

Your consent.

## Newsletter

### Legal basis

Your consent.`,
  *check(text) {
    const first = new Map<string, RunIn>();
    for (const topic of topicsOf(text)) {
      const key = keyOf(topic.words);
      const before = first.get(key);
      if (key === '') continue;
      if (!before) {
        first.set(key, topic);
        continue;
      }
      yield {
        start: topic.start,
        end: topic.end,
        message: `“${shortened(topic.words)}” has the topic of “${shortened(before.words)}”.`,
        related: [{ message: 'This is the other section.', start: before.start, end: before.end }],
      };
    }
  },
} satisfies AuditRule;

/** Sections of the first rank: what is under them may be called alike in each. */
function topicsOf(text: AuditText): readonly RunIn[] {
  const all = headingsOf(text).filter(({ level = 1 }, index) => level > 1 || index > 0);
  const top = Math.min(...all.map(({ level = 1 }) => level));
  const sections = all
    .filter(({ level, text: words }) => level === top && words !== '')
    .map((block: Block) => ({ words: block.text, ...placeOf(text, block) }));
  return [...sections, ...runInHeadings(text)].sort((a, b) => a.start - b.start);
}

/** The longer words of a heading in any order, two at least. */
function keyOf(heading: string): string {
  const words = new Set(heading.toLowerCase().match(/\p{L}{5,}/gu));
  return words.size < 2 ? '' : [...words].sort().join(' ');
}
