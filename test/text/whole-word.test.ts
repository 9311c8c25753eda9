import { describe, expect, it } from 'vitest';
import { suggestByWord } from '../../src/text/whole-word.ts';

const ids = [
  ...['health_and_care.dental', 'health_and_care', 'health_and_care.eyes'],
  ...['a.mail', 'b-mail', 'c.red_ink', 'red'],
];

describe('suggestByWord', () => {
  it.each([
    ['health', 'health_and_care'],
    ['Care', 'health_and_care'],
    ['dental', 'health_and_care.dental'],
    ['red_ink', 'c.red_ink'],
    ['a', 'a.mail'],
  ])('%s is meant to be %s', (word, meant) => {
    expect(suggestByWord(word, ids)).toBe(meant);
    expect(suggestByWord(word, ids.toSorted())).toBe(meant);
    expect(suggestByWord(word, ids.toSorted().toReversed())).toBe(meant);
  });

  it.each(['mail', 'red', 'heal', 'ink_red', 'red-ink', '', '.', '_'])(
    '%s is no one word of one id',
    (word) => {
      expect(suggestByWord(word, ids)).toBeUndefined();
    },
  );

  it('answers 2,000 questions about 2,000 ids in a moment', () => {
    const many = Array.from({ length: 2_000 }, (_, i) => `pay.${(i * 7919).toString(36)}_slip`);
    const started = performance.now();
    for (let i = 0; i < 2_000; i++) suggestByWord(i % 2 ? 'pay' : `${i}_slip`, many);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
