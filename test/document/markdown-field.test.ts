import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { markdownBlocks } from '../../src/document/markdown-field.ts';

const plain = fc.string({
  unit: fc.constantFrom(...'aZ é0.,;:!?\'"“”()-–/@#%+=~|^$>{}'),
  maxLength: 12,
});

/** What Markdown makes of a text that it reads as one paragraph, without the places in it. */
function paragraphOf(text: string): unknown {
  const root = JSON.stringify(fromMarkdown(text).children, (key, value) =>
    key === 'position' ? undefined : value,
  );
  return JSON.parse(root);
}

describe('a declared text without any mark of Markdown', () => {
  it('is the paragraph that Markdown makes of it', () => {
    fc.assert(
      fc.property(plain, (rest) => {
        const text = `a${rest}`;
        expect(markdownBlocks(text)).toMatchObject(paragraphOf(text) as object);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    'a *b*',
    'a _b_',
    'a `b`',
    'a [b](https://x.example)',
    'a <https://x.example>',
    'a &amp; b',
    'a \\* b',
    'a\n\nb',
    'a\n- b',
    'a  ',
    '# a',
    '- a',
    '1. a',
    '> a',
    '    a',
  ])('is not taken for one: %j', (text) => {
    expect(markdownBlocks(text)).not.toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: text }] },
    ]);
  });
});
