import { describe, expect, it } from 'vitest';
import { vagueWords } from '../../src/text/vague.ts';
import { vagueLists } from '../../src/text/vague-words.ts';

const found = (text: string) => vagueWords(text).map(({ word, level }) => `${level}: ${word}`);

describe('vagueWords', () => {
  it.each([
    ['We may share data.', ['core: may']],
    ['MAY OR MIGHT', ['core: MAY', 'core: MIGHT']],
    ['We often use some cookies.', ['core: often', 'core: some']],
    ['It is possible that we possibly do.', ['core: possible', 'extended: possibly']],
    ['In some cases we do.', ['core: In some cases']],
    ['We act where  appropriate.', ['extended: where  appropriate']],
    ['Name, price, etc.', ['extended: etc']],
    ['We improve our services.', ['extended: improve our services']],
    ['Personalized services', ['extended: Personalized services']],
    ['data including but not limited to names', ['extended: including but not limited to']],
    [
      'our partners and other third parties',
      ['extended: partners', 'extended: other', 'extended: third parties'],
    ],
    ['You may object. We may not.', ['core: may']],
    ['If you use it, others may see it.', ['core: may']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'You may object at any time.',
    'If you may vote, vote.',
    'We changed this on 1 May 2026.',
    'It applies from May 2026.',
    'It applies since May 3, 2026.',
    'Without an address, delivery is not possible.',
    'This isn’t possible.',
    'Somebody asked for certainty.',
    'The otherwise unnamed mayor of Maybach.',
    'handsome, may-day, could-be',
    '',
  ])('is silent on %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives offsets into the text', () => {
    const text = 'We store what we might need, periodically.';
    for (const { word, start, end } of vagueWords(text)) expect(text.slice(start, end)).toBe(word);
  });

  it('dates and sources its lists', () => {
    for (const { source, date, words } of vagueLists) {
      expect(source).not.toBe('');
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
