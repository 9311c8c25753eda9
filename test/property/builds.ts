import fc from 'fast-check';
import { expect } from 'vitest';
import { check, type Input } from '../../src/check.ts';
import { compile } from '../../src/compile.ts';
import type { OutputFile } from '../../src/emit/emitter.ts';
import { formats } from '../../src/emit/registry.ts';
import type { Draw } from './changes.ts';

const DATE = '2026-11-22';

export interface Built {
  /** Whether the declaration checks without an error. */
  readonly clean: boolean;
  /** The files of a build: a draft where the declaration has errors. */
  readonly files: readonly OutputFile[];
}

const settings = fc.record({
  formats: fc.constantFrom(...formats.map(({ id }) => ['html', id])),
  fragment: fc.boolean(),
  frontMatter: fc.boolean(),
});

/** Checks and builds as the commands do: nothing throws, and a second time the bytes are the same. */
export async function buildTwice(input: Input, draw: Draw): Promise<Built> {
  const chosen = draw(settings);
  const build = async (): Promise<Built> => {
    const checked = check(input, DATE);
    const clean = !checked.diagnostics.some(({ severity }) => severity === 'error');
    const files = await compile(checked, DATE, { ...chosen, languages: [], draft: !clean });
    return { clean, files };
  };
  const built = await build();
  expect(JSON.stringify(await build())).toBe(JSON.stringify(built));
  return built;
}

/** No anchor stands twice on a page, and every link within it leads to one. */
export function expectAnchors({ clean, files }: Built): void {
  for (const { path, text = '' } of files) {
    if (!path.startsWith('public/privacy-policy') || !path.endsWith('.html')) continue;
    const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, id]) => id);
    const ids = all(/ id="([^"]*)"/g);
    if (clean) expect(ids).toEqual([...new Set(ids)]);
    expect(all(/ href="#([^"]+)"/g).filter((id) => !ids.includes(id))).toEqual([]);
  }
}
