import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = 'src';

/** Which rooms a room may import from; a room may always import from itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  main: ['commands', 'diagnostics', 'io', 'version'],
  io: ['version'],
  version: [],
  index: ['audit', 'check', 'compile', 'diagnostics', 'emit', 'source'],
  check: ['diagnostics', 'lint', 'model', 'schema', 'source', 'text'],
  compile: ['check', 'document', 'emit', 'lint', 'trace'],
  commands: [
    'audit',
    'index',
    'check',
    'compile',
    'diagnostics',
    'emit',
    'generated',
    'import',
    'io',
    'law',
    'lint',
    'schema',
    'source',
    'text',
    'trace',
    'version',
  ],
  source: ['diagnostics'],
  schema: ['diagnostics', 'generated', 'source', 'text'],
  model: ['catalog', 'generated', 'law', 'schema', 'source'],
  lint: [
    'catalog',
    'diagnostics',
    'document',
    'generated',
    'law',
    'model',
    'schema',
    'source',
    'text',
  ],
  document: ['catalog', 'diagnostics', 'generated', 'law', 'model', 'schema', 'text'],
  trace: ['diagnostics', 'document', 'law', 'model', 'schema', 'source', 'text'],
  emit: ['document', 'generated', 'law', 'model', 'schema', 'text', 'catalog', 'trace'],
  audit: ['catalog', 'diagnostics', 'law', 'text'],
  import: ['catalog', 'law', 'text'],
  diagnostics: ['law', 'version'],
  law: [],
  catalog: [],
  text: ['generated'],
  generated: ['document', 'schema'],
};

const TABLES = [
  'src/audit/disclosures/table.ts',
  'src/emit/register/labels-en.ts',
  'src/schema/declaration.ts',
  'src/schema/rules.ts',
  'src/source/rules.ts',
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
  .map((file) => join(SRC, file));

const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(/from '(\.{1,2}\/[^']+)'|import\('(\.{1,2}\/[^']+)'\)/g),
  ].map((match) => relative('.', join(dirname(file), match[1] ?? match[2] ?? '')));

const roomOf = (file: string): string => {
  const [, first = '', second] = file.split('/');
  return second === undefined ? first.replace(/\.(ts|js)$/, '') : first;
};

describe('architecture', () => {
  it('rooms import only what is below them', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith(`${SRC}/`))
        .filter((target) => roomOf(target) !== roomOf(file))
        .filter((target) => !MAY_IMPORT[roomOf(file)]?.includes(roomOf(target)))
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('no file imports itself through others', () => {
    const graph = new Map(files.map((file) => [file, valueImportsOf(file)]));
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, chain: readonly string[]): void => {
      if (chain.includes(file)) {
        circles.push([...chain.slice(chain.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const target of graph.get(file) ?? []) visit(target, [...chain, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('only commands, io and main reach the process, the disk and the clock', () => {
    const outside =
      /\bprocess\.(stdout|stderr|stdin|exit|exitCode|argv|env|cwd|on|hrtime)\b|\bconsole\.(log|error|warn|info)|from 'node:(fs|child_process|os|readline|http|https|net)|Date\.now\(|new Date\(\)/;
    const wrong = files.filter(
      (file) =>
        !['commands', 'io', 'main'].includes(roomOf(file)) &&
        outside.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('files are one thought long: none over 250 lines, the median under 60', () => {
    const lengths = files
      .filter((file) => !isTable(file))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[sorted.length >> 1]).toBeLessThan(60);
  });

  it('nothing is left in the source for later', () => {
    const wrong = files.filter(
      (file) =>
        !file.includes('placeholders') &&
        /\b(FIXME|HACK)\b|@ts-ignore/.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});

/** Imports that remain at run time. */
function valueImportsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8').replace(
    /import type [^;]*;|export type \{[^}]*\} from [^;]*;/g,
    '',
  );
  return [...text.matchAll(/from '(\.{1,2}\/[^']+)'/g)].map((match) =>
    relative('.', join(dirname(file), match[1] ?? '')),
  );
}

/** Tables of law and catalogue, the generated types, and the rules of files and shapes. */
function isTable(file: string): boolean {
  return /^src\/(law|catalog)\//.test(file) || TABLES.includes(file);
}
