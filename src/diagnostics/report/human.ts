import { findingBlock } from './finding-block.ts';
import { paintFor } from './paint.ts';
import type { FileReport, Report, ReportSettings } from './report.ts';
import { aside, type Counts, count, found, held, plural, sign, told, total } from './summary.ts';
import { visible } from './visible.ts';

/** The report for people: every finding with its place, then one line that sums up. */
export function human(settings: ReportSettings): Report {
  const paint = paintFor(settings.colour);
  const block = findingBlock(settings, paint);
  const files: Counts[] = [];
  let begun = false;

  return {
    add: (checked) => {
      const counts = count(checked.diagnostics);
      files.push(counts);
      const shown = checked.diagnostics.filter(({ suppressed }) => !suppressed);
      const lines = linesOf(checked);
      const blocks = shown.map((diagnostic) => block(diagnostic, lines));
      const parts = settings.quiet ? blocks : [...blocks, summary(checked, counts)];
      const gap = begun && blocks.length > 0 ? '\n' : '';
      begun ||= parts.length > 0;
      return parts.length === 0 ? '' : `${gap}${parts.join('\n\n')}\n`;
    },
    end: () => (files.length < 2 || settings.quiet ? '' : `\n${overall()}\n`),
  };

  function summary({ file, facts, audited }: FileReport, counts: Counts): string {
    const name = paint.strong(visible(file));
    const suppressed = counts.suppressed > 0 ? `${counts.suppressed} suppressed` : '';
    const known = audited ? [told(audited)] : [];
    const isRead = facts !== undefined || audited !== undefined;
    if (counts.errors + counts.warnings > 0 || !isRead) {
      const more = aside([...known, suppressed], ' · ');
      return `${sign(counts, paint)} ${found(counts)} in ${name}${paint.quiet(more)}`;
    }
    const infos = counts.infos > 0 ? `, ${plural(counts.infos, 'info')}` : '';
    const parts = facts ? [held(facts)] : known;
    const more = aside([...parts, plural(settings.rules, 'rule'), suppressed], ' · ');
    return `${sign(counts, paint)} ${name}: no problems${infos}${paint.quiet(more)}`;
  }

  function overall(): string {
    const counts = total(files);
    const affected = files.filter(({ errors, warnings }) => errors + warnings > 0).length;
    const of = affected === files.length ? `${files.length}` : `${affected} of ${files.length}`;
    const suppressed = counts.suppressed > 0 ? `${counts.suppressed} suppressed` : '';
    const words =
      affected > 0 ? `${found(counts)} in ${of} files` : `${files.length} files: no problems`;
    const more = affected > 0 ? [suppressed] : [plural(settings.rules, 'rule'), suppressed];
    return `${sign(counts, paint)} ${words}${paint.quiet(aside(more, ' · '))}`;
  }
}

/** Looks up the lines of a file, splitting each text once. */
function linesOf(checked: FileReport): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines = known.get(file) ?? (checked.text(file) ?? '').split(/\r\n?|\n/);
    known.set(file, lines);
    return lines;
  };
}
