import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check, type Input } from '../../src/check.ts';
import { type BuildSettings, compile } from '../../src/compile.ts';
import type { OutputFile } from '../../src/emit/emitter.ts';
import { emitters } from '../../src/emit/registry.ts';
import { type Draw, written } from './changes.ts';
import { drawDeclaration } from './declarations.ts';
import { slots } from './language.ts';
import { writeDown } from './written.ts';

const DATE = '2026-11-22';
const SEED = 20261122;
const RUNS = 1200;

/** Whether a declaration is without errors, and what it builds: as a draft where it is not. */
function build(input: Input, settings: Pick<BuildSettings, 'fragment' | 'frontMatter'>) {
  const checked = check(input, DATE);
  const clean = !checked.diagnostics.some(({ severity }) => severity === 'error');
  const formats = emitters.map(({ id }) => id);
  const files = compile(checked, DATE, { ...settings, formats, languages: [], draft: !clean });
  return { clean, files };
}

function anchorsOf(files: readonly OutputFile[]) {
  const html = files.find(({ path }) => path.endsWith('.html'))?.text ?? '';
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, id]) => id);
  return { ids: all(/ id="([^"]*)"/g), targets: all(/ href="#([^"]+)"/g) };
}

it('what checks without errors builds; nothing throws; the same input gives the same bytes', () => {
  let clean = 0;
  let runs = 0;
  const property = fc.property(
    fc.gen(),
    fc.boolean(),
    fc.boolean(),
    (gen, fragment, frontMatter) => {
      const draw: Draw = (values) => gen(() => values);
      const { input, yaml } = writeDown(drawDeclaration(draw), draw);
      try {
        const built = build(input, { fragment, frontMatter });
        runs += 1;
        clean += built.clean ? 1 : 0;
        expect(JSON.stringify(build(input, { fragment, frontMatter }))).toBe(JSON.stringify(built));
        const { ids, targets } = anchorsOf(built.files);
        if (built.clean) expect(ids).toEqual([...new Set(ids)]);
        expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
      } catch (thrown) {
        throw new Error(`${String(thrown)}\n${yaml}`, { cause: thrown });
      }
    },
  );
  const details = fc.check(property, { seed: SEED, numRuns: RUNS, endOnFailure: true });
  const { failed, seed, counterexamplePath: path, errorInstance } = details;
  if (failed)
    throw new Error(`seed ${seed}, path ${path}: ${errorInstance}`, { cause: errorInstance });
  expect(clean / runs).toBeGreaterThan(1 / 3);
});

it('writes to every place of the language', () => {
  const paths = slots.map(({ path }) => path.join('.'));
  expect(paths.filter((path) => !written.has(path))).toEqual([]);
});
