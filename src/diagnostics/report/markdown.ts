import type { Diagnostic } from '../diagnostic.ts';
import { citations } from './law.ts';
import { markdownText } from './markdown-text.ts';
import type { FileReport, Report, ReportSettings } from './report.ts';
import { type Counts, count, found, plural, total } from './summary.ts';

/** GitHub takes comments of 65,536 characters. */
const ROOM = 50_000;

/** A summary for a pull request: the counts, then a table of findings for each declaration. */
export function markdown(settings: ReportSettings): Report {
  const sections: string[] = [];
  const counts: Counts[] = [];
  let left = ROOM;
  let omitted = 0;

  return {
    add: ({ file, diagnostics }: FileReport) => {
      const own = count(diagnostics);
      counts.push(own);
      const open = diagnostics.filter(({ suppressed }) => !suppressed);
      const rows = open.map((diagnostic) => rowOf(file, diagnostic)).filter(fits);
      omitted += open.length - rows.length;
      if (rows.length === 0) return '';
      const title = `### ${markdownText(file)}: ${found(own)}`;
      sections.push([title, '', head('Place', 'Finding', 'What to do', 'Law'), ...rows].join('\n'));
      return '';
    },
    end: () => {
      const lead = settings.quiet ? [] : [heading(total(counts)), summary(counts)];
      const more = omitted > 0 ? [`${plural(omitted, 'further finding')} left out here.`] : [];
      const parts = [...lead, ...sections, ...more];
      return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
    },
  };

  function fits(row: string): boolean {
    if (row.length > left) return false;
    left -= row.length;
    return true;
  }
}

function heading(counts: Counts): string {
  return `## Privacy declarations: ${found(counts) || 'no problems'}`;
}

function summary(counts: readonly Counts[]): string {
  const { errors, warnings, infos, suppressed } = total(counts);
  return [
    head('Files', 'Errors', 'Warnings', 'Infos', 'Suppressed'),
    row([counts.length, errors, warnings, infos, suppressed].map(String)),
  ].join('\n');
}

function rowOf(file: string, { rule, severity, message, range, how, law }: Diagnostic): string {
  const place = `${range.line}:${range.column}`;
  return row([
    range.file === file ? place : `${markdownText(range.file)}:${place}`,
    `**${severity}** ${markdownText(message)} \`${rule}\``,
    markdownText(how),
    markdownText(citations(law)),
  ]);
}

function head(...names: readonly string[]): string {
  return `${row(names)}\n${row(names.map(() => '---'))}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
