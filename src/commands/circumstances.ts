import type { ReportFormat } from '../diagnostics/report/registry.ts';
import type { Io, Output } from '../io.ts';
import { UsageError } from './usage-error.ts';

const DEFAULT_WIDTH = 100;

/** Today for the rules: `--date`, else SOURCE_DATE_EPOCH, else the clock. */
export function today(flag: string | undefined, io: Io): string {
  return fixedDate(flag, io) ?? io.today();
}

/** The day that flag or environment pin; nothing where the clock decides. */
export function fixedDate(flag: string | undefined, { env }: Io): string | undefined {
  if (flag !== undefined) {
    if (isDay(flag)) return flag;
    throw new UsageError(`\`--date ${flag}\` is not a day of the calendar written as YYYY-MM-DD.`);
  }
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return undefined;
  if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  throw new UsageError(`SOURCE_DATE_EPOCH is \`${epoch}\`; it must be a number of seconds.`);
}

/** 1 where colours are wanted: by the flag, else FORCE_COLOR, else NO_COLOR, else on a terminal. */
export function colourFor(flag: string | undefined, output: Output, env: Io['env']): 0 | 1 {
  if (flag === 'always') return 1;
  if (flag === 'never') return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1;
  if (env.NO_COLOR || env.TERM === 'dumb') return 0;
  return output.isTTY ? 1 : 0;
}

/** The report where none is named: annotations in the log of GitHub Actions, else one for people. */
export function defaultFormat(toFile: boolean, env: Io['env']): ReportFormat {
  return env.GITHUB_ACTIONS && !toFile ? 'github' : 'human';
}

/** The columns there are to print in; a pipe or a file has a page's. */
export function widthOfOutput(output: Output | undefined): number {
  return (output?.isTTY && output.columns) || DEFAULT_WIDTH;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
