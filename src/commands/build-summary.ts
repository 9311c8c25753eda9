import type { Withheld } from '../compile.ts';
import type { Paint } from '../diagnostics/report/paint.ts';
import { aside, type Counts, found, plural, sign } from '../diagnostics/report/summary.ts';
import { visible } from '../diagnostics/report/visible.ts';
import type { Drift } from './output-drift.ts';
import type { OutputFolder } from './output-place.ts';
import type { Written } from './write-outputs.ts';

/** One line for a build that was refused. */
export function refusedLine(counts: Counts, declarations: readonly string[], paint: Paint): string {
  const [only] = declarations;
  const name = declarations.length === 1 ? only : undefined;
  const where = paint.strong(visible(name ?? plural(declarations.length, 'file')));
  return `${paint.severity.error('✗')} ${found(counts)} in ${where}; nothing was written${suppressed(counts, paint)}\n`;
}

/** One line for a format that was named and of which a declaration gives no file. */
export function withheldLine(file: string, { format, reason }: Withheld): string {
  return `${visible(file)}: no \`${format}\` is written: ${reason}.\n`;
}

/** One line for a build that wrote its files. */
export function writtenLine(
  written: Written,
  out: OutputFolder,
  counts: Counts,
  draft: boolean,
  paint: Paint,
): string {
  const findings = found(counts) === '' ? '' : `; ${found(counts)}`;
  const more = aside(
    [
      written.unchanged > 0 ? `${written.unchanged} unchanged` : '',
      written.removed > 0 ? `${written.removed} removed` : '',
      counts.suppressed > 0 ? `${counts.suppressed} suppressed` : '',
    ],
    ', ',
  );
  const what = `${plural(written.files, 'file')}${draft ? ' of a draft' : ''}`;
  const where = paint.strong(visible(out.shown));
  const signed = sign({ ...counts, errors: 0, warnings: counts.errors + counts.warnings }, paint);
  return `${signed} ${where}: ${what}${findings}${paint.quiet(more)}\n`;
}

/** What differs on disk, a line for each file, and one that sums up. */
export function driftLines(
  drift: readonly Drift[],
  out: OutputFolder,
  made: number,
  paint: Paint,
): string {
  const name = paint.strong(visible(out.shown));
  if (drift.length === 0) {
    return `${paint.good('✓')} ${name}: ${plural(made, 'file')}, as a build would write\n`;
  }
  const lines = drift.map(
    ({ path, how }) => `  ${visible(`${out.shown}/${path}`)}  ${paint.quiet(how)}\n`,
  );
  const verb = drift.length === 1 ? 'is' : 'are';
  const words = `${plural(drift.length, 'file')} ${verb} out of date; run \`privacyc build\``;
  return `${lines.join('')}${paint.severity.error('✗')} ${name}: ${words}\n`;
}

function suppressed({ suppressed: number }: Counts, paint: Paint): string {
  return paint.quiet(aside([number > 0 ? `${number} suppressed` : ''], ''));
}
