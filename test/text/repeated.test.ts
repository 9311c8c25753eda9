import { describe, expect, it } from 'vitest';
import { repeatedTexts } from '../../src/text/repeated.ts';
import { sentences } from '../../src/text/sentences.ts';
import { similarSentences } from '../../src/text/similar.ts';

describe('repeatedTexts', () => {
  it('finds a sentence that is said again, in spite of case and list marks', () => {
    const text =
      'Some providers link browsing with your account. We say so.\n' +
      '- some providers link browsing with  your account\nWe say so.';
    const [group, ...rest] = repeatedTexts(sentences(text));
    expect(rest).toEqual([]);
    expect(group?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Some providers link browsing with your account.',
      '- some providers link browsing with  your account',
    ]);
  });

  it('keeps all repetitions together', () => {
    const text = 'We delete your data when you close the account. '.repeat(3);
    expect(repeatedTexts(sentences(text)).map(({ length }) => length)).toEqual([3]);
  });

  it('counts Chinese and Japanese letters twice', () => {
    expect(
      repeatedTexts(sentences('我们会在三年后删除您的订单数据和发票。'.repeat(2))),
    ).toHaveLength(1);
    expect(repeatedTexts(sentences('我们不出售数据。'.repeat(2)))).toEqual([]);
  });

  it('is silent on sentences that differ', () => {
    expect(
      repeatedTexts(
        sentences(
          'We delete your data after 3 years from the end. We delete your data after 2 years from the end.',
        ),
      ),
    ).toEqual([]);
  });
});

describe('similarSentences', () => {
  it.each([
    [
      'another word',
      'We never show the address of a customer to others.',
      'We never show the name of a customer to others.',
    ],
    [
      'one word more',
      'We never show the address of a customer to others.',
      'We never ever show the address of a customer to others.',
    ],
  ])('finds two that differ in %s', (_, one, other) => {
    expect(similarSentences(`${one} So it is. ${other}`).map(({ later }) => later.text)).toEqual([
      other,
    ]);
  });

  it('is silent on the same sentence, on short ones and on two words of difference', () => {
    const one = 'We never show the address of a customer to others.';
    expect(similarSentences(`${one} ${one}`)).toEqual([]);
    expect(similarSentences('We read your letters. We read your messages.')).toEqual([]);
    expect(similarSentences(`${one} We never sell the name of a customer to others.`)).toEqual([]);
  });
});
