import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { provision } from '../../src/law/provisions.ts';
import { checkedRules, rules } from '../../src/lint/registry.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { markedLines } from './patch.ts';

const folder = new URL('../../src/lint/rules/', import.meta.url);

/** `topic/name` of each file that holds a rule. */
const files = readdirSync(folder).flatMap((topic) =>
  readdirSync(new URL(`${topic}/`, folder))
    .filter((name) => name !== 'index.ts')
    .map((name) => `${topic}/${name.replace(/\.ts$/, '')}`),
);

const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*';
const withoutCode = (text: string) => text.replace(/`[^`]*`/g, '`…`');

it('ids are unique', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

it('every file is registered, and every checked rule has its file', () => {
  expect(checkedRules.map(({ id }) => id).sort()).toEqual([...files].sort());
});

it.each(files)('%s names itself', async (file) => {
  const [topic, name] = file.split('/');
  const module: { readonly default?: Rule } = await import(
    `../../src/lint/rules/${topic}/${name}.ts`
  );
  expect(module.default?.id).toBe(file);
  expect(checkedRules).toContain(module.default);
});

describe.each(rules)('$id', ({ id, severity, title, why, how, law, bad, good }) => {
  it('has an id of the form topic/what-is-wrong', () => {
    expect(id).toMatch(new RegExp(`^${kebab}/${kebab}$`));
  });

  it('cites provisions that exist, each once', () => {
    expect(() => law.map(provision)).not.toThrow();
    expect(new Set(law).size).toBe(law.length);
  });

  it('says so if it is an error on guidance or case law alone', () => {
    if (severity !== 'error' || law.length === 0) return;
    if (law.some((one) => provision(one).kind === 'statute')) return;
    expect(why).toMatch(
      /guid(?:ance|elines)|court|CJEU|judgment|authorit(?:y|ies)|EDPB|WP2\d\d|CNIL/i,
    );
  });

  it('speaks in whole sentences', () => {
    for (const text of [title, why, how]) {
      expect(text).toMatch(/^[\p{Lu}\p{N}“`].*[.]$/su);
      expect(text).not.toMatch(/\n| {2}/);
      expect(withoutCode(text)).not.toMatch(/\bplease\b|[!"]|\p{Extended_Pictographic}/iu);
      expect(withoutCode(text)).not.toMatch(/\w'\w/);
    }
    expect(withoutCode(title).match(/(?<!\bArt)[.?](?=\s|$)/g)).toHaveLength(1);
  });

  it('marks one line of the bad example and none of the good one', () => {
    expect(markedLines(bad)).toHaveLength(bad === '' ? 0 : 1);
    expect(markedLines(good)).toEqual([]);
  });
});

// An example that needs another day than that of the tests starts with `# today: 2032-01-15`.
it.each(checkedRules)('$id has a bad and a good example that differ', ({ bad, good }) => {
  expect(bad).not.toBe('');
  expect(good).not.toBe('');
  expect(good).not.toBe(bad);
});
