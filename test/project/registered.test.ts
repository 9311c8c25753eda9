import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outline } from '../../src/document/outline.ts';
import { formats } from '../../src/emit/registry.ts';
import { labels, sections } from '../../src/generated/templates-en.js';
import { importers } from '../../src/import/registry.ts';
import { world } from '../commands/world.ts';

const walk = (folder: string, end: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(end));

const source = walk('src/document', '.ts')
  .map((file) => readFileSync(`src/document/${file}`, 'utf8'))
  .join('\n');

describe('everything that exists is registered', () => {
  it('every section file stands in the outline', () => {
    const named = readFileSync('src/document/outline.ts', 'utf8');
    const plans = walk('src/document/sections', '.ts').filter((file) =>
      /: SectionPlan = \{/.test(readFileSync(`src/document/sections/${file}`, 'utf8')),
    );
    expect(plans.filter((file) => !named.includes(`./sections/${file}`))).toEqual([]);
    expect(new Set(outline.map(({ id }) => id)).size).toBe(outline.length);
  });

  it('every template is used, and every template used exists', () => {
    const used = new Set(
      [...source.matchAll(/blocks\(\s*context,\s*'([a-z-]+)'/g)].map((match) => match[1]),
    );
    expect(Object.keys(sections).filter((name) => !used.has(name))).toEqual([]);
    expect([...used].filter((name) => name && !(name in sections))).toEqual([]);
  });

  it('every section has its heading', () => {
    const headings = labels.sections ?? {};
    expect(outline.filter(({ id }) => headings[id] === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('every importer is registered, and the help of import names it', async () => {
    const files = walk('src/import', '.ts').filter((file) =>
      /^const \w+: Import = /m.test(readFileSync(`src/import/${file}`, 'utf8')),
    );
    const registry = readFileSync('src/import/registry.ts', 'utf8');
    expect(files.filter((file) => !registry.includes(`import('./${file}')`))).toEqual([]);
    expect(files.length).toBe(importers.length);
    const { stdout } = await world({}).run('import', '--help');
    for (const { id } of importers)
      expect(stdout).toMatch(new RegExp(`what the file is:.*\\b${id}\\b`));
  });

  it('every format has an id of its own and a file of its own', async () => {
    const files = walk('src/emit', '.ts').filter((file) =>
      /^const \w+: Emit = /m.test(readFileSync(`src/emit/${file}`, 'utf8')),
    );
    const registry = readFileSync('src/emit/registry.ts', 'utf8');
    expect(files.filter((file) => !registry.includes(`import('./${file}')`))).toEqual([]);
    expect(files.length).toBe(formats.length);
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    const loaded = await Promise.all(formats.map(({ load }) => load()));
    expect(new Set(loaded.map((module) => module.default)).size).toBe(formats.length);
  });
});
