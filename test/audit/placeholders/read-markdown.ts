import type { AuditText } from '../../../src/audit/audit-text.ts';
import { readPolicy } from '../../../src/audit/read/read.ts';
import { placeholder } from '../../../src/audit/rules/placeholder/index.ts';

/** Takes a text and the name of its file; returns it as the audit reads it. */
export async function read(source: string, file = 'policy.md'): Promise<AuditText> {
  const text = await readPolicy(file, new TextEncoder().encode(source), '2026-11-22');
  if ('reason' in text) throw new Error(text.reason);
  return text;
}

/** Every gap of a text, in order: the style, and the words of the source. */
export async function gapsIn(
  source: string,
  file?: string,
): Promise<readonly (readonly [style: string, words: string])[]> {
  const text = await read(source, file);
  return placeholder
    .flatMap(({ id, check }) => [...check(text)].map((found) => ({ ...found, id })))
    .sort((a, b) => a.start - b.start)
    .map(({ id, start, end }) => [id.replace('placeholder/', ''), source.slice(start, end)]);
}
