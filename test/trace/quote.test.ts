import { describe, expect, it } from 'vitest';
import { quote } from '../../src/trace/quote.ts';

const lines = (...texts: readonly string[]) =>
  texts.map((text) => ({ text, lower: text.toLowerCase() }));
const words = (...found: readonly string[]) => ({ words: found, cues: [] });

describe('a quotation', () => {
  it('is the text that holds most of the words', () => {
    const texts = lines('Name: Greta', 'Post: Lindengasse 999, 1070 Wien, Austria');
    expect(quote(texts, words('lindengasse 999', 'austria'))).toBe(texts[1]?.text);
  });

  it('follows a cue before any word', () => {
    const texts = lines('You can write to us, greta and all.', 'Access (15). You can ask.');
    expect(quote(texts, { words: ['greta', 'write'], cues: ['(15)'] })).toBe(texts[1]?.text);
  });

  it('is none where nothing matches', () => {
    expect(quote(lines('Name: Greta'), words('hamburg'))).toBeUndefined();
  });

  it('gives of a long text the sentence that matches, and those after it that fit', () => {
    const long = `${'We tell you much about this. '.repeat(6)}You can object. We then stop.`;
    expect(quote(lines(long), words('object'))).toBe('You can object. We then stop.');
  });

  it('gives of a long sentence the part around the match', () => {
    const row = `${'one; '.repeat(40)}copy on request; ${'two; '.repeat(40)}`;
    const said = quote(lines(row), words('copy on request')) ?? '';
    expect(said).toMatch(/^… copy on request; two;/);
    expect(said.endsWith(' …')).toBe(true);
    expect(said.length).toBeLessThanOrEqual(160);
  });
});
