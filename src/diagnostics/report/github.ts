import type { Diagnostic, Range, Severity } from '../diagnostic.ts';
import { citations } from './law.ts';
import type { Report, ReportSettings } from './report.ts';
import { type Counts, count, found, plural, total } from './summary.ts';
import { visible } from './visible.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Workflow commands, which GitHub Actions shows as annotations of the changed lines. */
export function github(settings: ReportSettings): Report {
  const files: Counts[] = [];
  return {
    add: ({ diagnostics }) => {
      files.push(count(diagnostics));
      return diagnostics
        .filter(({ suppressed }) => !suppressed)
        .map(commandOf)
        .join('');
    },
    // The log says that the check has run, also where there is nothing to annotate.
    end: () => (settings.quiet ? '' : `${summary(total(files), files.length)}\n`),
  };
}

function commandOf({ rule, severity, message, range, how, law }: Diagnostic): string {
  const lines = [message, `fix: ${how}`, ...(law.length > 0 ? [`law: ${citations(law)}`] : [])];
  const properties = [
    `file=${property(range.file)}`,
    ...placeOf(range),
    `title=${property(visible(rule))}`,
  ];
  const text = data(lines.map(visible).join('\n'));
  return `::${COMMANDS[severity]} ${properties.join(',')}::${text}\n`;
}

/** GitHub refuses columns where a range takes several lines. */
function placeOf({ line, column, endLine, endColumn }: Range): readonly string[] {
  const lines = [`line=${line}`, `endLine=${endLine}`];
  return line === endLine ? [...lines, `col=${column}`, `endColumn=${endColumn}`] : lines;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function summary(counts: Counts, files: number): string {
  return `${found(counts) || 'no problems'} in ${plural(files, 'file')}`;
}
