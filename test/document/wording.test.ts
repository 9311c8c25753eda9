import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { check } from '../../src/check.ts';
import type * as Pack from '../../src/document/language-pack.ts';
import * as english from '../../src/generated/templates-en.js';
import { compiled, DATE, declarationAt, drafted } from './compiled.ts';
import { faults } from './faults.ts';
import { sentencesOfTemplate } from './template-sentences.ts';

/** What each template gave in all runs, its values as marks, and the labels that were asked for. */
const outputs = vi.hoisted(() => new Map<string, string>());
const labels = vi.hoisted(() => new Set<string>());

vi.mock('../../src/document/language-pack.ts', async (original) => {
  const pack = await original<typeof Pack>();
  const watched = <T extends object>(words: T, group: string) =>
    new Proxy(words, {
      get: (target, key, self) => {
        labels.add(`${group}.${String(key)}`);
        return Reflect.get(target, key, self);
      },
    });
  return {
    ...pack,
    languagePack: (language: string) => {
      const own = pack.languagePack(language);
      const groups = Object.entries(own.labels).map(([id, words]) => [id, watched(words, id)]);
      return { ...own, labels: Object.fromEntries(groups) };
    },
    templateOf: (
      ...[from, name]: Parameters<typeof pack.templateOf>
    ): Handlebars.TemplateDelegate => {
      const template = pack.templateOf(from, name);
      return (view, options) => {
        const text = template(view, options);
        outputs.set(name, `${outputs.get(name) ?? ''}\n${text}`);
        return text;
      };
    },
  };
});

const folder = new URL('../../templates/en/', import.meta.url);
const templates = readdirSync(folder).filter((name) => name.endsWith('.md.hbs'));
const fixtures = readdirSync(new URL('fixtures', import.meta.url)).map(
  (name) => `test/document/fixtures/${name}`,
);
const examples = ['webshop', 'saas', 'blog', 'jusseum'].map((id) => `examples/${id}/privacy.yaml`);
const half = 'test/document/fixtures/unfinished.yaml';
const finished = [...examples, ...fixtures].filter(
  (path) => path !== half && !path.includes('jusseum'),
);

describe.each(fixtures.filter((path) => path !== half))('%s', (path) => {
  it('breaks no rule that stops a build', () => {
    const bytes = new TextEncoder().encode(declarationAt(path));
    const reader = () => ({ failure: 'missing' as const });
    const { diagnostics } = check({ file: path, bytes, reader }, DATE);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, path: at }) => `${rule} ${at}`)).toEqual([]);
  });
});

for (const path of [...examples, ...fixtures, 'test/seed/clauses.yaml']) {
  compiled(declarationAt(path), 'markdown');
  drafted(declarationAt(path));
}
drafted(declarationAt('test/document/fixtures/diary.yaml').replace('Nele Nord', '"TODO: name"'));
drafted('- no declaration');

describe.each(finished)('%s', (path) => {
  const markdown = compiled(declarationAt(path), 'markdown');
  it.each(faults)('does not have $fault', ({ pattern }) => {
    expect(pattern.exec(markdown)?.[0]).toBeUndefined();
  });
});

describe.each(templates)('%s', (file) => {
  it('says each of its sentences for at least one declaration', () => {
    const output = outputs.get(file.replace('.md.hbs', '')) ?? '';
    const sentences = sentencesOfTemplate(readFileSync(new URL(file, folder), 'utf8'));
    const silent = sentences.filter(({ pattern }) => !pattern.test(output));
    expect(silent.map(({ text }) => text)).toEqual([]);
  });
});

it('uses each label for at least one declaration', () => {
  const all = Object.entries(english.labels).flatMap(([group, words]) =>
    Object.keys(words).map((key) => `${group}.${key}`),
  );
  expect(all.filter((label) => !labels.has(label))).toEqual([]);
});
