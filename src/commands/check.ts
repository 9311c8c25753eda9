import { reporters } from '../diagnostics/report/registry.ts';
import { count, total } from '../diagnostics/report/summary.ts';
import type { Io } from '../io.ts';
import { findDeclarations } from './find-declarations.ts';
import type { CheckFlags } from './flags.ts';
import { inspector } from './inspect.ts';
import { progress } from './progress.ts';
import { fails, warningsSentence } from './verdict.ts';
import { type Run, watch } from './watch.ts';
import { writeProduct } from './write-product.ts';

/** Checks declarations and reports what it finds; 1 where something reaches the failing level. */
export async function check(files: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  const run = () => checkOnce(files, flags, io);
  return flags.watch ? watch(files, run, io) : (await run()).code;
}

async function checkOnce(files: readonly string[], flags: CheckFlags, io: Io): Promise<Run> {
  const found = findDeclarations(files, flags.stdinPath, io);
  const { inspect, settingsFor } = inspector(flags, io);
  const toFile = flags.output !== undefined && flags.output !== '-' ? flags.output : undefined;
  const reporter = await reporters[flags.format]();
  const report = reporter(settingsFor(toFile === undefined ? io.stdout : undefined));
  const kept: string[] = [];
  const print = (text: string) => (toFile === undefined ? io.stdout.write(text) : kept.push(text));
  const shown = progress(
    found.length,
    io,
    toFile === undefined && flags.format === 'human' && io.stdout.isTTY,
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
  io.stderr.write(warningsSentence(counts, flags));
  return { code: fails(counts, flags) ? 1 : 0, paths };
}
