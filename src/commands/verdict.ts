import type { Severity } from '../diagnostics/diagnostic.ts';
import { type Counts, plural } from '../diagnostics/report/summary.ts';

export interface Limits {
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
}

/** True where findings reach the level that fails. */
export function fails(counts: Counts, limits: Limits): boolean {
  const { errors, warnings, infos } = counts;
  const failOn = limits.failOn ?? 'error';
  if (errors > 0 || tooManyWarnings(counts, limits)) return true;
  if (failOn === 'error') return false;
  return warnings > 0 || (failOn === 'info' && infos > 0);
}

/** The sentence for warnings above `--max-warnings`; empty where there are none too many. */
export function warningsSentence(counts: Counts, limits: Limits): string {
  if (!tooManyWarnings(counts, limits)) return '';
  return `${plural(counts.warnings, 'warning')} found; --max-warnings allows ${limits.maxWarnings}.\n`;
}

function tooManyWarnings({ warnings }: Counts, { maxWarnings }: Limits): boolean {
  return maxWarnings !== undefined && warnings > maxWarnings;
}
