import { describe, expect, it } from 'vitest';
import { auditRules } from '../../src/audit/registry.ts';
import { provision } from '../../src/law/provisions.ts';
import { markedLines, unmarked } from './marks.ts';
import { readMarkdownText } from './read-markdown-text.ts';

const lineOf = (source: string, offset: number) => source.slice(0, offset).split('\n').length;
const withoutCode = (text: string) => text.replace(/`[^`]*`/g, '`…`').replace(/“[^”]*”/g, '“…”');

it('ids are unique', () => {
  const ids = auditRules.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe.each(auditRules)('$id', ({ title, why, how, law, bad, good, check }) => {
  it('the bad example is found on the marked lines and nowhere else', async () => {
    const text = await readMarkdownText(unmarked(bad));
    const found = [...check(text)];
    const lines = found.map(({ start }) => lineOf(text.source, start));
    expect(lines, found.map(({ message }) => message).join('\n')).toEqual(markedLines(bad));
    for (const { start, end } of found) expect(end).toBeGreaterThan(start);
  });

  it('the message is one sentence in the house style', async () => {
    for (const { message } of check(await readMarkdownText(unmarked(bad)))) {
      expect(message).toMatch(/^[\p{Lu}\p{N}“`].*[.?]$/u);
      expect(withoutCode(message)).not.toMatch(/\bplease\b|!/i);
    }
  });

  it('the good example has none', async () => {
    expect([...check(await readMarkdownText(good))]).toEqual([]);
  });

  it('cites provisions that exist, each once', () => {
    expect(() => law.map(provision)).not.toThrow();
    expect(new Set(law).size).toBe(law.length);
  });

  it('speaks in whole sentences', () => {
    for (const text of [title, why, how]) {
      expect(text).toMatch(/^[\p{Lu}\p{N}“`].*[.]$/su);
      expect(text).not.toMatch(/\n| {2}/);
      expect(withoutCode(text)).not.toMatch(/\bplease\b|[!"]|\p{Extended_Pictographic}/iu);
    }
  });
});
