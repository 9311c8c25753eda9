import { paintFor } from '../diagnostics/report/paint.ts';
import { reporters } from '../diagnostics/report/registry.ts';
import { count, total } from '../diagnostics/report/summary.ts';
import type { Io } from '../io.ts';
import { defaultFormat } from './circumstances.ts';
import { findDeclarations } from './find-declarations.ts';
import type { CheckFlags } from './flags.ts';
import { inspector } from './inspect.ts';
import { progress } from './progress.ts';
import { UsageError } from './usage-error.ts';
import { fails, warningsSentence } from './verdict.ts';
import { type Run, watch } from './watch.ts';
import { writeProduct } from './write-product.ts';

/** Checks declarations and reports what it finds; 1 where something reaches the failing level. */
export async function check(files: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  refuseFlags(files, flags);
  const run = () => checkOnce(files, flags, io);
  return flags.watch ? watch(files, run, io) : (await run()).code;
}

async function checkOnce(files: readonly string[], flags: CheckFlags, io: Io): Promise<Run> {
  const found = findDeclarations(files, flags.stdinPath, io);
  const { inspect, settingsFor, writeBaselines } = inspector(flags, io);
  const toFile = flags.output !== undefined && flags.output !== '-' ? flags.output : undefined;
  const format = flags.format ?? defaultFormat(toFile !== undefined, io.env);
  const reporter = await reporters[format]();
  const report = reporter(settingsFor(toFile === undefined ? io.stdout : undefined));
  const kept: string[] = [];
  const print = (text: string) => (toFile === undefined ? io.stdout.write(text) : kept.push(text));
  const shown = progress(
    found.length,
    io,
    toFile === undefined && format === 'human' && io.stdout.isTTY,
  );
  let counts = total([]);
  const paths: string[] = [];
  for (const named of found) {
    shown.step(named.file);
    const inspected = await inspect(named);
    counts = total([counts, count(inspected.report.diagnostics)]);
    paths.push(...inspected.paths);
    print(report.add(inspected.report));
  }
  shown.clear();
  print(report.end());
  if (toFile !== undefined) writeProduct(toFile, kept.join(''), io);
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
