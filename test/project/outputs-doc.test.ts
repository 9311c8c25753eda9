import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { outputsPage } from '../../scripts/outputs-doc.mjs';
import { check } from '../../src/check.ts';
import { compile } from '../../src/compile.ts';
import { formats } from '../../src/emit/registry.ts';
import { nodesOf, parseMarkdown } from '../emit/parsed-markdown.ts';

const page = await outputsPage({ formats, check, compile });
const blocks = nodesOf(parseMarkdown(page), 'code');

it('docs/outputs.md is what `npm run docs` writes', () => {
  expect(readFileSync('docs/outputs.md', 'utf8')).toBe(page);
});

it('has an entry for every format, and a row in the table', () => {
  const entries = [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
  const shown = entries.filter((entry) => formats.some(({ id }) => id === entry));
  expect(shown).toEqual(formats.map(({ id }) => id));
  const rows = [...page.matchAll(/^\| \[(.+?)\]\(#/gm)].map((match) => match[1]);
  expect(rows).toEqual(shown);
});

it('shows twenty lines at most, each inside its block', () => {
  expect(blocks.length).toBeGreaterThanOrEqual(formats.length - 2);
  expect(blocks.filter(({ value }) => value.split('\n').length > 20)).toEqual([]);
});

it('names the sheets of a workbook', () => {
  expect(page).toMatch(/register\.xlsx`[^\n]+is no text[^\n]+\n\n- Controller\n- /);
});
