import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/diagnostics/report/excerpt.ts';
import { widthOf } from '../../src/diagnostics/report/width.ts';

/** The excerpt with its underline below. */
function drawn(line: string, from: number, to: number, room: number): string {
  const { text, indent, length } = excerpt(line, from, to, room);
  return `${text}\n${' '.repeat(indent)}${'^'.repeat(length)}`;
}

describe('excerpt', () => {
  it.each([
    ['a line that fits', 'country: US', 9, 11, 40, 'country: US\n         ^^'],
    ['a place at the start of a long line', 'abcdefghijklmnop', 0, 3, 10, 'abcdefghi…\n^^^'],
    ['a place at its end', 'abcdefghijklmnop', 14, 16, 10, '…lmnop\n    ^^'],
    ['a place in its middle', 'abcdefghijklmnopqrstuvwxyz', 12, 14, 10, '…jklmnopq…\n    ^^'],
    ['a place longer than the room', 'abcdefghijklmnop', 0, 16, 10, 'abcdefghi…\n^^^^^^^^^'],
    ['an empty place', 'a: b', 4, 4, 40, 'a: b\n    ^'],
    ['an empty line', '', 0, 0, 40, '\n^'],
    ['tabs', '\ta: b', 4, 5, 40, '  a: b\n     ^'],
    ['wide letters', '東京: US', 4, 6, 40, '東京: US\n      ^^'],
    ['a marked wide letter', 'a 東京 b', 2, 4, 40, 'a 東京 b\n  ^^^^'],
    ['combining marks', 'e\u0301a: b', 2, 3, 40, 'e\u0301a: b\n ^'],
    ['letters beyond the first plane', '𝒜: b', 3, 4, 40, '𝒜: b\n   ^'],
  ])('shows %s', (_, line, from, to, room, expected) => {
    expect(drawn(line, from, to, room)).toBe(expected);
  });

  it('fits any line into its room, with at least one mark inside', () => {
    const lines = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(
        lines,
        fc.nat(300),
        fc.nat(40),
        fc.integer({ min: 20, max: 120 }),
        (line, at, length, room) => {
          const count = [...line].length;
          const from = Math.min(at, count);
          const shown = excerpt(line, from, Math.min(from + length, count), room);
          expect(widthOf(shown.text)).toBeLessThanOrEqual(room);
          expect(shown.indent + shown.length).toBeLessThanOrEqual(Math.max(room, shown.indent + 1));
          expect(shown.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('stays quick on a line as long as a file may be', () => {
    const line = '東'.repeat(1_300_000);
    expect(excerpt(line, 1_299_990, 1_299_999, 80).length).toBe(18);
  });
});
