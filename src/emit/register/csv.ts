import { isFormula } from './formula.ts';
import type { Table } from './table.ts';

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * Lines of cells as CSV (RFC 4180) with a byte order mark, by which spreadsheets know UTF-8. A cell
 * that would start a formula gets an apostrophe before it; line breaks inside cells become `\n`.
 */
export function csvText(lines: readonly (readonly string[])[]): string {
  return `\ufeff${lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('')}`;
}

/** A table as CSV, its headings first. */
export function tableCsv({ header, rows }: Table): string {
  return csvText([header, ...rows]);
}

function field(value: string): string {
  const guarded = isFormula(value) ? `'${value}` : value;
  const text = guarded.replace(LINE_BREAK, '\n');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
