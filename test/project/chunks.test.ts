import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.mjs';
import { formats } from '../../src/emit/registry.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const chunks = await bundle(root, { write: false });

/** Packages that only formats of such names may load; all others get by with what every build has. */
const OWN: Readonly<Record<string, RegExp>> = {
  fflate: /(?:^|-)xlsx$/,
  'hast-util-to-html': /(?:^|-)html$/,
  'mdast-util-to-markdown': /(?:^|-)markdown$/,
  'mdast-util-gfm': /(?:^|-)markdown$/,
};

/** The chunk that holds a source file. */
function chunkOf(file: string): string {
  const found = chunks.find(({ moduleIds }) => moduleIds.includes(join(root, file)));
  if (!found) throw new Error(`${file} is in no chunk`);
  return found.fileName;
}

/** A chunk and all that it loads at once. */
function loadedBy(chunk: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  const imports = chunks.find(({ fileName }) => fileName === chunk)?.imports ?? [];
  for (const imported of imports) loadedBy(imported, seen);
  return seen;
}

function packagesIn(file: string): readonly string[] {
  const loaded = loadedBy(chunkOf(file));
  const modules = chunks.flatMap((chunk) => (loaded.has(chunk.fileName) ? chunk.moduleIds : []));
  const names = modules.flatMap(
    (path) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

const always = new Set(packagesIn('src/commands/build.ts'));

/** The file of each format, as the registry imports it. */
const registry = readFileSync('src/emit/registry.ts', 'utf8');
const files = new Map(
  [...registry.matchAll(/id: '([^']+)'[^}]*?import\('\.\/([^']+)'\)/g)].map(
    ([, id, file]) => [id, `src/emit/${file}`] as const,
  ),
);

describe('chunks of the bundle', () => {
  it.each(formats)('$id loads no library of another format', async ({ id }) => {
    const own = packagesIn(files.get(id) ?? '').filter((name) => !always.has(name));
    const wrong = own.filter((name) => name in OWN && !OWN[name]?.test(id));
    expect(wrong).toEqual([]);
    const allowed = Object.values(OWN).filter((names) => names.test(id));
    if (allowed.length === 0) expect(own).toEqual([]);
  });

  it('the build itself loads none of them', () => {
    expect(Object.keys(OWN).filter((name) => always.has(name))).toEqual([]);
  });

  it('only an import loads what reads foreign files, each its own', () => {
    const tilt = chunkOf('src/import/tilt/tilt.ts');
    const fides = chunkOf('src/import/fides/fides.ts');
    const loaded = loadedBy(chunkOf('src/commands/build.ts'));
    expect([tilt, fides].filter((chunk) => loaded.has(chunk))).toEqual([]);
    expect(loadedBy(tilt).has(fides) || loadedBy(fides).has(tilt)).toBe(false);
  });

  it('only an audit loads what reads existing texts', () => {
    const audit = packagesIn('src/commands/audit.ts');
    const own = ['fflate', 'franc-min', 'parse5'];
    expect(own.filter((name) => always.has(name))).toEqual([]);
    expect(audit).toContain('franc-min');
    expect(audit.filter((name) => ['fflate', 'parse5'].includes(name))).toEqual([]);
  });

  it('only an audit with --suggest loads what makes a declaration of a text', () => {
    const suggestion = chunkOf('src/audit/suggest/suggest.ts');
    expect(loadedBy(chunkOf('src/commands/write-suggestion.ts'))).toContain(suggestion);
    for (const command of ['audit', 'check', 'build', 'init'])
      expect(loadedBy(chunkOf(`src/commands/${command}.ts`))).not.toContain(suggestion);
  });

  it('only `explain` loads the examples of the rules', () => {
    const codeOf = (file: string) =>
      [...loadedBy(chunkOf(file))].map(
        (name) => chunks.find(({ fileName }) => fileName === name)?.code ?? '',
      );
    const example = 'purpose: [show, the, blog] # <--';
    expect(codeOf('src/commands/explain.ts').some((code) => code.includes(example))).toBe(true);
    for (const command of ['audit', 'build', 'check', 'rules'])
      expect(codeOf(`src/commands/${command}.ts`).some((code) => code.includes(example))).toBe(
        false,
      );
  });
});
