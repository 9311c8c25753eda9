import { describe, expect, it } from 'vitest';
import { auditRules } from '../../src/audit/registry.ts';
import { readMarkdownText } from './read-markdown-text.ts';
import { texts } from './text-languages.ts';
import { overtaken } from './texts-overtaken.ts';
import { statements } from './texts-statements.ts';
import { structure } from './texts-structure.ts';
import { drifting } from './texts-terms.ts';

async function foundBy(id: string, language: string, prose: string): Promise<readonly string[]> {
  const rule = auditRules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const text = await readMarkdownText(prose, language);
  return Array.from(rule.check(text), ({ start, end }) => text.source.slice(start, end));
}

describe.each(Object.entries({ ...texts, ...overtaken, ...drifting, ...structure, ...statements }))(
  '%s',
  (id, languages) => {
    const rows = Object.entries(languages).flatMap(([language, { bad, good }]) => [
      ...bad.map(([prose, words]) => ({ language, prose, words: [words] })),
      ...good.map((prose) => ({ language, prose, words: [] })),
    ]);

    it.each(rows)('$language: $prose', async ({ language, prose, words }) => {
      expect(await foundBy(id, language, prose)).toEqual(words);
    });
  },
);
