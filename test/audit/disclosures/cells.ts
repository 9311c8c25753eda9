import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { audit } from '../../../src/audit/audit.ts';
import type { DisclosureKey } from '../../../src/audit/disclosures/table.ts';

/** How one language makes a statement, and three ways in which it only seems to. */
export interface Cell {
  readonly says: string;
  /** The statement, with a placeholder where its substance should be. */
  readonly slot: string;
  /** A sentence that leaves the statement to another document. */
  readonly elsewhere: string;
  /** Promises the statement, and does not make it. */
  readonly heading: string;
}

export interface Cells {
  readonly title: string;
  /** Prose that makes no statement. */
  readonly filler: string;
  readonly statements: Readonly<Record<DisclosureKey, Cell>>;
}

/** Takes the name of a file in `cells/`; returns what it holds. */
export function readCells(name: string): Cells {
  return parse(readFileSync(new URL(`cells/${name}.yaml`, import.meta.url), 'utf8'));
}

/** Takes paragraphs; returns the language that they are read in, the gaps, and the line of each statement. */
export async function statementsIn(paragraphs: readonly string[]) {
  const bytes = new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`);
  const { language, disclosures, diagnostics } = await audit(
    { file: 'policy.md', bytes },
    '2026-11-22',
  );
  const lines = Object.entries(disclosures ?? {}).flatMap(([key, { line }]) =>
    line === undefined ? [] : [[key, line] as const],
  );
  const gaps = diagnostics.filter(({ rule }) => rule.startsWith('placeholder/')).length;
  return { language: language.code, gaps, lines: Object.fromEntries(lines) };
}
