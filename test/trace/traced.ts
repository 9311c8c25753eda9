import { readFileSync } from 'node:fs';
import { type Checked, check } from '../../src/check.ts';
import { trace } from '../../src/compile.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Duty, Trace } from '../../src/trace/trace.ts';

/** The day on which the tests build. */
export const DATE = '2026-11-22';

export const examples = ['webshop', 'saas', 'blog', 'jusseum'] as const;

/** The text of a declaration, by its path from the project's root. */
export function textAt(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** A declaration in YAML, checked. */
export function checked(yaml: string, file = 'privacy.yaml'): Checked {
  const bytes = new TextEncoder().encode(yaml);
  return check({ file, bytes, reader: () => ({ failure: 'missing' }) }, DATE);
}

/** The trace of a declaration in YAML, with other findings where they are given. */
export function traced(yaml: string, diagnostics?: readonly Diagnostic[]): Trace {
  const one = checked(yaml);
  return trace({ ...one, diagnostics: diagnostics ?? one.diagnostics }, DATE);
}

export function tracedExample(name: string): Trace {
  const file = `examples/${name}/privacy.yaml`;
  return trace(checked(textAt(file), file), DATE);
}

/** A duty of a trace, by the id of its provision. */
export function dutyOf({ duties }: Trace, id: string): Duty {
  const duty = duties.find(({ provision }) => provision.id === id);
  if (!duty) throw new Error(`the trace has no ${id}`);
  return duty;
}

/** The small complete declaration, with one part of its text replaced. */
export function blogWith(part: string, other: string): string {
  const blog = textAt('examples/blog/privacy.yaml');
  if (!blog.includes(part)) throw new Error(`the blog has no ${part}`);
  return blog.replace(part, other);
}
