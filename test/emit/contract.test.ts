import { describe, expect, it } from 'vitest';
import { emitHtml } from '../../src/emit/html.ts';
import { emitHtmlFragment } from '../../src/emit/html-fragment.ts';
import { attribute, elementsOf, named, type Parsed, textOf, within } from './parsed.ts';
import { DRAFT, WHOLE } from './whole-policy.ts';

const HOSTILE = '</script><script>alert(1)</script><!-- <script> ]]> \u2028 " \\';

const OUTPUTS = {
  page: emitHtml(WHOLE, {}),
  'page with data': emitHtml(WHOLE, { data: { name: HOSTILE, inner: [{ name: HOSTILE }] } }),
  draft: emitHtml(DRAFT, {}),
  fragment: emitHtmlFragment(WHOLE),
  'draft of a fragment': emitHtmlFragment(DRAFT),
};

const levels = (elements: readonly Parsed[]): readonly number[] =>
  elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));

describe.each(Object.entries(OUTPUTS))('the markup of the %s', (name, html) => {
  const elements = elementsOf(html);
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);

  it('has no id twice', () => {
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('leads every link to a target of its own', () => {
    const targets = elements.flatMap((element) => attribute(element, 'href') ?? []);
    const inner = targets.filter((href) => href.startsWith('#') && href !== '#');
    expect(inner.length).toBeGreaterThan(5);
    expect(inner.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it('names what labels a region', () => {
    const labels = elements.flatMap((element) => attribute(element, 'aria-labelledby') ?? []);
    expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('says the column of every value in a table', () => {
    const tables = named(elements, 'table');
    expect(tables.length).toBe(3);
    for (const table of tables) {
      const [head, ...rows] = named(within(table), 'tr');
      const columns = head ? within(head).map(textOf) : [];
      expect(named(within(table), 'caption')).toHaveLength(1);
      for (const row of rows) {
        const cells = row.childNodes.filter((node) => 'tagName' in node);
        expect(cells.map((cell) => attribute(cell, 'data-label'))).toEqual([
          undefined,
          ...columns.slice(1),
        ]);
        expect(cells.map((cell) => attribute(cell, 'scope'))[0]).toBe('row');
      }
    }
  });

  it('has one title on a page, none in a fragment, and no heading that skips a level', () => {
    const found = levels(elements);
    const isPage = html.startsWith('<!doctype');
    expect(found.filter((level) => level === 1)).toHaveLength(isPage ? 1 : 0);
    const skips = found.filter((level, index) => level > (found[index - 1] ?? 1) + 1);
    expect(skips).toEqual([]);
  });

  it('runs no script and asks for nothing', () => {
    // By the type it is a data block, which no browser runs and no CSP looks at.
    const scripts = named(elements, 'script');
    expect(scripts.map(({ attrs }) => attrs)).toEqual(
      name === 'page with data' ? [[{ name: 'type', value: 'application/ld+json' }]] : [],
    );
    for (const script of scripts) {
      expect(JSON.parse(textOf(script))).toEqual({ name: HOSTILE, inner: [{ name: HOSTILE }] });
    }
    const loads = elements.filter((element) => attribute(element, 'src') !== undefined);
    expect(loads).toEqual([]);
    expect(named(elements, 'link').map((element) => attribute(element, 'rel'))).toEqual(
      html.startsWith('<!doctype') ? ['canonical'] : [],
    );
    expect(named(elements, 'style').map(textOf).join('')).not.toMatch(/@import|url\(/);
  });

  it('prefixes the ids of a fragment only', () => {
    const prefixed = ids.filter((id) => id.startsWith('privacy-'));
    expect(prefixed).toHaveLength(name.includes('fragment') ? ids.length : 0);
  });
});
