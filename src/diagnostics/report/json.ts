import type { Diagnostic, Range, Related } from '../diagnostic.ts';
import { lawOf } from './law.ts';
import type { AuditedFacts, Report, ReportSettings } from './report.ts';
import { type Counts, count, total } from './summary.ts';

/** The shape of the report; `schemas/report.schema.json` describes it. */
const FORMAT_VERSION = '1.0';

interface Audit extends AuditedFacts {
  readonly file: string;
}

/** The report for programs; nothing is printed before the end. */
export function json(settings: ReportSettings): Report {
  const files: string[] = [];
  const diagnostics: unknown[] = [];
  const counts: Counts[] = [];
  const audits: Audit[] = [];
  return {
    add: (checked) => {
      files.push(checked.file);
      diagnostics.push(...checked.diagnostics.map(diagnosticOf));
      counts.push(count(checked.diagnostics));
      if (checked.audited) audits.push({ file: checked.file, ...checked.audited });
      return '';
    },
    end: () => {
      const report = {
        formatVersion: FORMAT_VERSION,
        tool: settings.tool,
        date: settings.date,
        files,
        diagnostics,
        ...auditsOf(audits),
        summary: total(counts),
      };
      return `${JSON.stringify(report, null, 2)}\n`;
    },
  };
}

/** What was audited, by file; of a single file also beside its findings, as most readers want it. */
function auditsOf(audits: readonly Audit[]): object {
  const [first] = audits;
  if (!first) return {};
  if (audits.length > 1) return { audits };
  return { language: first.language, disclosures: first.disclosures, audits };
}

function diagnosticOf(diagnostic: Diagnostic): unknown {
  const { rule, severity, message, range, path, why, how, law, related, suppressed } = diagnostic;
  return {
    rule,
    severity,
    message,
    ...placeOf(range),
    path,
    why,
    how,
    law: law.map(lawOf),
    related: related.map((other: Related) => ({ message: other.message, ...placeOf(other.range) })),
    suppressed: suppressed ?? null,
  };
}

function placeOf({ file, line, column, endLine, endColumn }: Range): Range {
  return { file, line, column, endLine, endColumn };
}
