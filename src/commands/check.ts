import { paintFor } from '../diagnostics/report/paint.ts';
import type { Io } from '../io.ts';
import { findDeclarations } from './find-declarations.ts';
import type { Named } from './find-files.ts';
import type { CheckFlags } from './flags.ts';
import { inspector } from './inspect.ts';
import { reportFiles } from './report-files.ts';
import { UsageError } from './usage-error.ts';
import { fails, warningsSentence } from './verdict.ts';
import { type Run, watch } from './watch.ts';

/** Checks declarations and reports what it finds; 1 where something reaches the failing level. */
export async function check(files: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  refuseFlags(files, flags);
  const run = () => checkOnce(files, flags, io);
  return flags.watch ? watch(files, run, io) : (await run()).code;
}

async function checkOnce(files: readonly string[], flags: CheckFlags, io: Io): Promise<Run> {
  const found = findDeclarations(files, flags.stdinPath, io);
  const { inspect, settingsFor, writeBaselines } = inspector(flags, io);
  const paths: string[] = [];
  const inspectOne = async (named: Named) => {
    const inspected = await inspect(named);
    paths.push(...inspected.paths);
    return inspected.report;
  };
  const counts = await reportFiles(found, inspectOne, settingsFor, flags, io);
  if (flags.writeBaseline) {
    const { good } = paintFor(settingsFor(io.stderr).colour);
    const said = writeBaselines().map((words) => `${good('✓')} ${words}\n`);
    if (!flags.quiet) io.stderr.write(said.join(''));
  }
  io.stderr.write(warningsSentence(counts, flags));
  return { code: fails(counts, flags) ? 1 : 0, paths };
}

/** Refuses to accept findings again at each change, or in a file that has no name. */
function refuseFlags(files: readonly string[], flags: CheckFlags): void {
  if (!flags.writeBaseline) return;
  if (flags.watch)
    throw new UsageError('`--write-baseline` and `--watch` cannot be used together.');
  if (files.includes('-') && flags.stdinPath === undefined) {
    throw new UsageError('`--write-baseline` needs the name of the file: add `--stdin-path`.');
  }
}
