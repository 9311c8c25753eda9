import { describe, expect, it } from 'vitest';
import { phraseWords } from '../../src/generated/phrase-words.js';
import { everyPhrase, finds, findsAnywhere, opens } from '../../src/text/placeholders/phrases.ts';
import { requiredWords } from '../../src/text/placeholders/required-words.ts';
import { finders } from '../../src/text/placeholders.ts';

/** Before this file makes phrases of its own. */
const all = [...new Set(everyPhrase())];

describe('the words that a phrase requires', () => {
  it.each([
    ['to follow', [['to'], ['follow']]],
    ['Coming soon', [['coming'], ['soon']]],
    ['to be (?:added|filled in|made)', [['to'], ['be'], ['added', 'filled', 'made']]],
    ['folgt(?: in Kürze| noch)?', [['folgt']]],
    ['(?:wird |noch )?(?:zu )?ergänzt', [['ergänzt']]],
    ['bekannt ?gegeben', []],
    ['lawyers?', []],
    ['customi[sz]e this', [['this']]],
    ['ggf\\.?', []],
    ['draft(?= only|, for review)', [['draft']]],
    ['Your \\p{L}+ here', [['your'], ['here']]],
    ['one thing|another', []],
    ['l’(?:adresse|offre)(?:s|x)', [['l']]],
  ])('of “%s”', (phrase, required) => {
    expect(requiredWords(phrase)).toEqual(required);
  });

  it('are made beforehand for every phrase that gaps are looked for with', () => {
    const made = JSON.parse(phraseWords);
    expect(all.length).toBeGreaterThan(finders.length);
    expect(made).toEqual(Object.fromEntries(all.map((each) => [each, requiredWords(each)])));
  });
});

describe('phrases', () => {
  const phrases = finds('to be (?:added|confirmed); pending; lawyers?; one (?:two )?three');
  const found = (text: string) => [...phrases[Symbol.matchAll](text)].map(([match]) => match);

  it('are found as whole words, in any case and over the end of a line', () => {
    expect(found('Address TO BE\n  confirmed by lawyers, one two three; pending')).toEqual([
      'TO BE\n  confirmed',
      'lawyers',
      'one two three',
      'pending',
    ]);
    expect(found('spending on one threefold; nothing to be said')).toEqual([]);
  });

  it('are tested from the start of a text each time', () => {
    expect(phrases.test('this is pending')).toBe(true);
    expect(phrases.test('this is pending')).toBe(true);
    expect(phrases.test('this was spent')).toBe(false);
    expect(opens('insert').test('please insert')).toBe(false);
  });

  it('of Chinese and Japanese are found within words', () => {
    expect(findsAnywhere('待定; 未定').test('名称待定。')).toBe(true);
    expect(findsAnywhere('待定; 未定').test('pending')).toBe(false);
  });
});
