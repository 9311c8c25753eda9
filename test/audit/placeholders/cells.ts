import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { audit } from '../../../src/audit/audit.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';

/** What one style looks like in one language, and what looks like it without being a gap. */
export interface Cell {
  /** Each gap is marked ⟦so⟧. */
  readonly gaps: readonly string[];
  readonly lawful: readonly string[];
}

/** Takes the name of a file in `cells/`; returns its cells by style. */
export function readCells(name: string): Readonly<Record<string, Cell>> {
  return parse(readFileSync(new URL(`cells/${name}.yaml`, import.meta.url), 'utf8'));
}

/** Takes a language; returns a sentence of it with a slot in brackets, marked ⟦so⟧. */
export function sentenceWithSlot(language: string): string {
  const gaps = readCells(language).slot?.gaps ?? [];
  return gaps.find((gap) => /^[^⟦]*⟦\[[\p{L} ]{3,}\]⟧[^⟦]*$/u.test(gap)) ?? '';
}

/** Takes a text and the name of its file; returns every gap as `rule@line:column words`. */
export async function gapsFound(source: string, file = 'policy.md'): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(source);
  const { diagnostics } = await audit({ file, bytes }, '2026-11-22');
  return diagnostics
    .filter(({ rule }) => rule.startsWith('placeholder/'))
    .map(
      (found) => `${found.rule}@${found.range.line}:${found.range.column} ${words(source, found)}`,
    );
}

function words(source: string, { range }: Diagnostic): string {
  const lines = source.split('\n').slice(range.line - 1, range.endLine);
  const last = [...(lines.pop() ?? '')].slice(0, range.endColumn - 1).join('');
  return [...[...lines, last].join('\n')].slice(range.column - 1).join('');
}
