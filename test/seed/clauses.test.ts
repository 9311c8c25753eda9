import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/check.ts';
import { registerRows } from '../../src/emit/register/rows.ts';
import { compiled, DATE, declarationAt, modelOf } from '../document/compiled.ts';
import { sectionsOfHtml, sectionsOfMarkdown, words } from './found.ts';
import { rows } from './rows.ts';

const yaml = declarationAt('test/seed/clauses.yaml');
const declaration: unknown = parse(yaml);
const register = registerRows(modelOf(yaml), 'en');
const pages = {
  markdown: sectionsOfMarkdown(compiled(yaml, 'markdown')),
  html: sectionsOfHtml(compiled(yaml, 'html')),
};

it('the declaration has no finding', () => {
  const bytes = new TextEncoder().encode(yaml);
  const reader = () => ({ failure: 'missing' as const });
  const { diagnostics } = check({ file: 'clauses.yaml', bytes, reader }, DATE);
  expect(diagnostics.map(({ rule, path }) => `${rule} ${path}`)).toEqual([]);
});

describe.each(rows)('$row', ({ facts }) => {
  it.each(facts)('$fact', (fact) => {
    if ('without' in fact) return expect(fact.without).not.toBe('');
    const { at, page, link, cell } = fact;
    expect(valueAt(at), `nothing is declared at ${at}`).toBeDefined();
    if (!('without' in page)) {
      const [section, phrase] = page;
      for (const [format, sections] of Object.entries(pages)) {
        const found = sections.get(section);
        expect(words(found?.text ?? ''), format).toContain(words(phrase));
        if (link) expect(found?.links, format).toContain(link);
      }
    }
    if (!('without' in cell)) {
      const [activity, column, text] = cell;
      const cells = register.filter((row) => activity === '*' || row['activity.id'] === activity);
      expect(cells).not.toEqual([]);
      for (const row of cells) expect(row[column]).toContain(text);
    }
  });
});

/** The declared value of a path; names of cookies and dates are keys like any other. */
function valueAt(path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      declaration,
    );
}
