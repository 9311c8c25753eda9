import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCase, smallLetters } from '../../src/text/any-case.ts';

describe('an expression for any case', () => {
  const patterns = [
    /\b(?:copy|Scan) of (?:\w+ ){0,3}(?:ID|Identity)\b/i,
    /^(?:the )?(?:Analytics|marketing)\.?$/im,
    /\S+@\D+|[A-F]\W(?!X)/i,
    /straße|États/iu,
    /(?<![0-9A-Za-zÀ-ÖØ-öø-ʯ])(?:[^A-C] ID|[Éé]TATS)(?![0-9A-Za-zÀ-ÖØ-öø-ʯ])/iu,
    /(copy) of|(?<name>ID)|\p{Lu}/iu,
  ];

  it.each(patterns)('%s finds what the expression finds', (pattern) => {
    const text = fc.string({
      unit: fc.constantFrom(
        ...['copy', 'SCAN', ' of ', 'Your ', 'ID', 'id', 'the ', 'ANALYTICS', 'Straße', 'STRASSE'],
        ...['états', 'ÉTATS', '.', '\n', '@', 'İ', 'ı', 'a', 'F', '-', 'x', '😀'],
      ),
    });
    fc.assert(
      fc.property(text, (words) => {
        const found = anyCase(pattern).exec(words);
        const wanted = pattern.exec(words);
        expect(found && [found.index, ...found]).toEqual(wanted && [wanted.index, ...wanted]);
        expect(anyCase(pattern).test(words)).toBe(pattern.test(words));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps each letter at its place', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(all.filter((each) => smallLetters(each).length !== 1)).toEqual([]);
  });
});
