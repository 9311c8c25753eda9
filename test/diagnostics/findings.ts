import type { Diagnostic, Range } from '../../src/diagnostics/diagnostic.ts';
import type { FileReport, Reporter, ReportSettings } from '../../src/diagnostics/report/report.ts';
import type { RuleInfo } from '../../src/diagnostics/rule.ts';

/** The rule of the finding that the reports are drawn with. */
const rule: RuleInfo = {
  id: 'transfers/safeguard-missing',
  severity: 'error',
  title: 'A transfer names no safeguard.',
  why: 'People must learn which safeguard protects data sent outside the EEA.',
  how: 'Add `transfer: {tool: …}`: an adequacy decision, SCCs, BCRs …',
  law: ['GDPR-13-1-f-1', 'GDPR-13-1-f-2', 'GDPR-46'],
  bad: 'recipients:\n  mailer:\n    country: US # <--',
  good: 'recipients:\n  mailer:\n    country: AT',
};

export const settings: ReportSettings = {
  tool: { name: 'privacyc', version: '1.2.3' },
  date: '2026-11-22',
  rules: 180,
  catalogue: [rule],
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
  rule: rule.id,
  severity: 'error',
  message: 'Transfer to US names no safeguard.',
  range: on(4, 5, 11),
  path: 'recipients.mailer.transfers',
  why: rule.why,
  how: rule.how,
  law: rule.law,
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

/** The whole text of a report. */
export function printed(
  reporter: Reporter,
  files: readonly FileReport[],
  more: Partial<ReportSettings> = {},
): string {
  const report = reporter({ ...settings, ...more });
  return files.map(report.add).join('') + report.end();
}

/** Set aside by a comment. */
export const hushed: Diagnostic = {
  ...safeguard,
  suppressed: { by: 'comment', reason: 'until the contract is signed' },
};
