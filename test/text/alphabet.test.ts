import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byAlphabet } from '../../src/text/alphabet.ts';

const letters = 'abcdeABCDE'.split('');
const names = fc.oneof(
  fc.string({ unit: fc.constantFrom(...letters), maxLength: 4 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

describe('names by the alphabet', () => {
  it.each(['en', 'de', 'cs'])('stand as a collation puts them in %s', (language) => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(byAlphabet(a, b, language)).toBe(Math.sign(a.localeCompare(b, language)));
      }),
      { numRuns: 5000 },
    );
  });

  it('put small letters before capitals and marks before digits', () => {
    const sorted = ['b', 'B', 'a1', 'A', 'a', 'a-b', 'a b', 'éa', 'eb'].sort((a, b) =>
      byAlphabet(a, b, 'en'),
    );
    expect(sorted).toEqual(['a', 'A', 'a b', 'a-b', 'a1', 'b', 'B', 'éa', 'eb']);
  });
});
