import { describe, expect, it } from 'vitest';
import {
  ALPHABETS,
  CAPITAL,
  HAN,
  HIRAGANA,
  KATAKANA,
  LATIN,
  LETTERS,
  SMALL,
  WORDS,
} from '../../src/text/letters.ts';

/** The characters of some blocks of Unicode, first to last. */
function characters(...blocks: readonly (readonly [number, number])[]): readonly string[] {
  const all = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  );
  return all.filter((each) => !/[\p{Cn}\u00b7\u0387ー〆]/u.test(each));
}

const western = characters([0x00, 0x17f], [0x386, 0x3ce], [0x400, 0x45f]);
const eastern = characters([0x3005, 0x3007], [0x3041, 0x30ff], [0x3400, 0x9fff], [0xf900, 0xfa6d]);

describe('classes of letters hold what Unicode says', () => {
  it.each([
    ['letters', LATIN, /\p{L}/u, western],
    ['letters and digits', LETTERS, /\p{L}|[0-9]/u, western],
    ['small letters', SMALL, /\p{Ll}/u, western],
    ['capitals', CAPITAL, /\p{Lu}/u, western],
    ['Chinese characters', HAN, /\p{sc=Han}/u, [...eastern, ...western]],
    ['Hiragana', HIRAGANA, /\p{sc=Hiragana}/u, [...eastern, ...western]],
    ['Katakana', KATAKANA, /\p{sc=Katakana}/u, [...eastern, ...western]],
    ['letters of any alphabet', ALPHABETS, /\p{L}/u, western],
    ['words', WORDS, /\p{L}|\p{Nd}/u, western],
  ])('%s', (_, letters, property, all) => {
    const ours = new RegExp(`[${letters}]`, 'u');
    expect(all.filter((each) => ours.test(each) !== property.test(each))).toEqual([]);
  });

  it('no letter of an alphabet is missing', () => {
    const letters = characters([0x00, 0x1fff], [0x3041, 0xd7ff], [0xf900, 0xffff]).filter((each) =>
      /\p{L}/u.test(each),
    );
    const any = new RegExp(`[${ALPHABETS}]`, 'u');
    expect(letters.filter((each) => !any.test(each))).toEqual([]);
  });
});
