import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/text/suggest.ts';

const keys = [
  'legalBasis',
  'purpose',
  'recipients',
  'retention',
  'subjects',
  'title',
  'from',
  'for',
];

describe('suggest', () => {
  it.each([
    ['legalbasis', 'legalBasis'],
    ['legal_basis', 'legalBasis'],
    ['purpsoe', 'purpose'],
    ['recipient', 'recipients'],
    ['retension', 'retention'],
    ['form', 'from'],
    ['fo', 'for'],
    ['TITLE', 'title'],
    ['title', 'title'],
  ])('%s is meant to be %s', (word, meant) => {
    expect(suggest(word, keys)).toBe(meant);
  });

  it.each(['cookies', 'x', 'lawfulGrounds', ''])('%s is near nothing', (word) => {
    expect(suggest(word, keys)).toBeUndefined();
  });

  it('counts a swap of neighbours as one edit', () => {
    expect(suggest('ab', ['ba'])).toBe('ba');
    expect(suggest('abc', ['cab'])).toBeUndefined();
  });

  it('prefers equality without case to a nearer spelling', () => {
    expect(suggest('NAME', ['NAMES', 'name'])).toBe('name');
  });

  it('prefers the very word to one that differs in case', () => {
    expect(suggest('de', ['DE', 'de'])).toBe('de');
    expect(suggest('DE', ['DE', 'de'])).toBe('DE');
  });

  it('breaks ties the same way in any order', () => {
    const near = ['cat', 'car', 'cab', 'cart'];
    expect(suggest('caz', near)).toBe('cab');
    expect(suggest('caz', near.toReversed())).toBe('cab');
  });

  it('counts as the plain definition of the distance does', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const near = plainDistance(a, b) <= Math.max(1, Math.floor(a.length / 3));
        expect(suggest(a, [b])).toBe(near ? b : undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not depend on the order of the candidates', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A'), maxLength: 6 });
    fc.assert(
      fc.property(word, fc.array(word), (typed, words) => {
        expect(suggest(typed, words)).toBe(suggest(typed, words.toReversed()));
      }),
    );
  });

  it('answers 2,000 questions about 100 words in a moment', () => {
    const words = Array.from({ length: 100 }, (_, i) => `${(i * 7919).toString(36)}.key-${i}`);
    const started = performance.now();
    for (let i = 0; i < 2_000; i++) suggest(`${(i * 7907).toString(36)}.kye-${i % 100}`, words);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

/** The recursive definition, for small words only. */
function plainDistance(a: string, b: string): number {
  const known = new Map<string, number>();
  const at = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i},${j}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const cost = a[i - 1] === b[j - 1] ? 0 : 1;
    let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      best = Math.min(best, at(i - 2, j - 2) + 1);
    }
    known.set(key, best);
    return best;
  };
  return at(a.length, b.length);
}
