import { readFileSync } from 'node:fs';
import { compile } from '../../src/compile.ts';
import { link } from '../../src/model/link.ts';
import type { Model } from '../../src/model/model.ts';
import { declare } from '../../src/schema/declare.ts';

/** The day on which the tests build. */
export const DATE = '2026-11-22';

const FILE = 'privacy.yaml';

/** The text of a declaration, by its path from the project's root. */
export function declarationAt(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** The linked model of a declaration in YAML, whatever its rules say of it. */
export function modelOf(yaml: string): Model {
  return read(yaml).model;
}

/** One output of a declaration in YAML, built for publication without checking it. */
export function compiled(yaml: string, format: string, date = DATE): string {
  const { declared, model } = read(yaml, date);
  const settings = { languages: [], draft: false, fragment: false, frontMatter: false };
  const checked = { file: FILE, declared, model, diagnostics: [] };
  const [output] = compile(checked, date, { ...settings, formats: [format] });
  if (!output) throw new Error(`no output of ${format}`);
  return output.text;
}

function read(yaml: string, date = DATE) {
  const bytes = new TextEncoder().encode(yaml);
  const declared = declare(FILE, bytes, () => ({ failure: 'missing' }));
  return { declared, model: link(declared, date) };
}
