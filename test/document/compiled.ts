import { readFileSync } from 'node:fs';
import { type Checked, check } from '../../src/check.ts';
import { compilationOf } from '../../src/compile.ts';
import policyHtml from '../../src/emit/policy-html.ts';
import policyMarkdown from '../../src/emit/policy-markdown.ts';
import { link } from '../../src/model/link.ts';
import type { Model } from '../../src/model/model.ts';
import { type Declared, declare } from '../../src/schema/declare.ts';

/** The day on which the tests build. */
export const DATE = '2026-11-22';

const FILE = 'privacy.yaml';
const EMITS = { html: policyHtml, markdown: policyMarkdown };
const NO_INCLUDES = () => ({ failure: 'missing' as const });

/** The text of a declaration, by its path from the project's root. */
export function declarationAt(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** The linked model of a declaration in YAML, whatever its rules say of it. */
export function modelOf(yaml: string): Model {
  return link(declared(yaml), DATE);
}

/** One output of a declaration in YAML, built for publication without checking it. */
export function compiled(yaml: string, format: keyof typeof EMITS, date = DATE): string {
  return output(declared(yaml), format, date);
}

/** The draft of a policy in Markdown, with all that its declaration leaves open. */
export function drafted(yaml: string): string {
  const bytes = new TextEncoder().encode(yaml);
  const checked = check({ file: FILE, bytes, reader: NO_INCLUDES }, DATE);
  return textOf(checked, 'markdown', DATE, true);
}

function declared(yaml: string): Declared {
  return declare(FILE, new TextEncoder().encode(yaml), NO_INCLUDES);
}

function output(from: Declared, format: keyof typeof EMITS, date: string): string {
  const checked = { file: FILE, declared: from, model: link(from, date), diagnostics: [] };
  return textOf(checked, format, date, false);
}

function textOf(
  checked: Checked,
  format: keyof typeof EMITS,
  date: string,
  draft: boolean,
): string {
  const settings = { formats: [], languages: [], fragment: false, frontMatter: false };
  const compilation = compilationOf(checked, date, { ...settings, draft });
  const [file] = EMITS[format](compilation, checked.model.languages);
  return file?.text ?? '';
}
