import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { compile } from '../../src/compile.ts';

const DATE = '2026-11-22';
/** `npm run goldens` writes the expected outputs anew; the diff is then read. */
const renewing = process.env.GOLDENS === 'write';

const examples = [
  { name: 'webshop', draft: false },
  { name: 'saas', draft: false },
  { name: 'blog', draft: false },
  { name: 'jusseum', draft: true },
];

const inspect = (name: string) => {
  const file = `examples/${name}/privacy.yaml`;
  const reader = () => ({ failure: 'missing' }) as const;
  return check({ file, bytes: readFileSync(file), reader }, DATE);
};

describe.each(examples)('examples/$name', async ({ name, draft }) => {
  const folder = `examples/${name}/expected`;
  const checked = inspect(name);
  const settings = { formats: [], languages: [], draft, fragment: false, frontMatter: false };
  const outputs = await compile(checked, DATE, settings);
  const findings = checked.diagnostics.map(
    ({ range, severity, rule, message }) =>
      `${range.line}:${range.column} ${severity} ${rule}\n    ${message}\n`,
  );
  const files = [...outputs, { path: 'findings.txt', text: findings.join('') }];

  if (renewing) {
    rmSync(folder, { recursive: true, force: true });
    for (const { path, text = '' } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }

  it.each(files)('makes the expected $path', ({ path, text }) => {
    expect(existsSync(join(folder, path))).toBe(true);
    expect(text).toBe(readFileSync(join(folder, path), 'utf8'));
  });
});

describe('what the examples show', () => {
  it.each(['webshop', 'saas', 'blog'])('%s has no error and no warning', (name) => {
    const found = inspect(name).diagnostics.filter(({ severity }) => severity !== 'info');
    expect(found).toEqual([]);
  });

  it('jusseum names the three instructions that were left in, at their lines', () => {
    const text = readFileSync('examples/jusseum/privacy.yaml', 'utf8').split('\n');
    const lineOf = (words: string) => text.findIndex((line) => line.includes(words)) + 1;
    const open = inspect('jusseum').diagnostics.filter(({ rule }) => rule === 'source/todo');
    const at = (words: string) => open.filter(({ range }) => range.line === lineOf(words)).length;
    expect(at('collection-agencies: "TODO')).toBe(1);
    expect(at('advertising-services: "TODO')).toBe(1);
    expect(at('address: "TODO: unfilled')).toBe(1);
  });

  it('jusseum has every gap once: one finding for each place and rule', () => {
    const keys = inspect('jusseum').diagnostics.map(({ rule, path }) => `${rule} ${path}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
