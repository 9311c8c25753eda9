import fc from 'fast-check';
import { toMarkdown } from 'mdast-util-to-markdown';
import { expect, it } from 'vitest';
import { plainLines } from '../../src/emit/markdown/plain-lines.ts';
import { STYLE } from '../../src/emit/markdown/style.ts';
import { trees } from './phrase-trees.ts';

it('a line that is written as it is is the line that the library would write', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      expect(toMarkdown(tree, { ...STYLE, handlers: { root: plainLines } })).toBe(
        toMarkdown(tree, STYLE),
      );
    }),
    { seed: 20261122, numRuns: 1000 },
  );
});
