import type { Diagnostic, Range } from '../../src/diagnostics/diagnostic.ts';
import type { FileReport, ReportSettings } from '../../src/diagnostics/report/report.ts';
import { rules } from '../../src/lint/registry.ts';

export const settings: ReportSettings = {
  tool: { name: 'privacyc', version: '1.2.3' },
  date: '2026-11-22',
  rules: 180,
  catalogue: rules,
  width: 80,
  colour: 0,
  quiet: false,
};

export const facts = { activities: 14, recipients: 9, transfers: 3 };

/** A range on one line. */
export function on(line: number, column: number, length: number, file = 'privacy.yaml'): Range {
  return { file, line, column, endLine: line, endColumn: column + length };
}

/** The finding that the reports are drawn with. */
export const safeguard: Diagnostic = {
  rule: 'transfers/safeguard-missing',
  severity: 'error',
  message: 'Transfer to US names no safeguard.',
  range: on(4, 5, 11),
  path: 'recipients.mailer.transfers',
  why: 'People must learn which safeguard protects data sent outside the EEA.',
  how: 'Add `transfer: {tool: …}`: an adequacy decision, SCCs, BCRs …',
  law: ['GDPR-13-1-f-1', 'GDPR-13-1-f-2', 'GDPR-46'],
  related: [],
};

export const source = 'recipients:\n  mailer:\n    role: processor\n    country: US\n';

/** A report on one file whose text is known. */
export function fileReport(
  diagnostics: readonly Diagnostic[],
  text = source,
  file = 'privacy.yaml',
): FileReport {
  return { file, diagnostics, facts, text: (name) => (name === file ? text : undefined) };
}
