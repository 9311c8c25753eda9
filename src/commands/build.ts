import { compile, withheld } from '../compile.ts';
import { human } from '../diagnostics/report/human.ts';
import { paintFor } from '../diagnostics/report/paint.ts';
import { type Counts, count, total } from '../diagnostics/report/summary.ts';
import type { Io } from '../io.ts';
import { outputFolderOf, refuseFlags, settingsOf } from './build-plan.ts';
import { type BuildProduct, comparison, documents, single } from './build-product.ts';
import { refusedLine, withheldLine } from './build-summary.ts';
import { findDeclarations } from './find-declarations.ts';
import type { Named } from './find-files.ts';
import type { BuildFlags } from './flags.ts';
import { type Inspector, inspector } from './inspect.ts';
import { outputFolders } from './output-folders.ts';
import { progress } from './progress.ts';
import { fails, warningsSentence } from './verdict.ts';
import { type Run, watch } from './watch.ts';

/** Checks declarations and writes their documents; 1 where an error keeps it from writing. */
export async function build(files: readonly string[], flags: BuildFlags, io: Io): Promise<number> {
  refuseFlags(flags);
  const run = () => buildOnce(files, flags, io);
  return flags.watch ? watch(files, run, io) : (await run()).code;
}

async function buildOnce(files: readonly string[], flags: BuildFlags, io: Io): Promise<Run> {
  const found = findDeclarations(files, flags.stdinPath, io);
  const inspecting = inspector(flags, io);
  const paint = paintFor(inspecting.settingsFor(io.stderr).colour);
  const out = outputFolderOf(flags, io);
  const { date } = inspecting;
  const product =
    flags.output !== undefined
      ? single(flags.output, date, io)
      : (flags.check ? comparison : documents)(flags, out, date, paint, io);
  try {
    const { counts, paths, isRefused, hasFindings } = await fill(
      product,
      found,
      inspecting,
      flags,
      io,
    );
    if (isRefused) product.abandon();
    const declarations = found.map(({ file }) => file);
    const { line, code } = isRefused
      ? { line: refusedLine(counts, declarations, paint), code: 1 }
      : product.finish({ declarations, inputs: paths, counts });
    if (!flags.quiet) io.stderr.write(hasFindings && line !== '' ? `\n${line}` : line);
    io.stderr.write(warningsSentence(counts, flags));
    return { code, paths };
  } catch (error) {
    product.abandon();
    throw error;
  }
}

interface Filled {
  readonly counts: Counts;
  readonly paths: readonly string[];
  /** Findings keep the build from being finished. */
  readonly isRefused: boolean;
  readonly hasFindings: boolean;
}

/** Checks one declaration after the other, reports on each, and compiles until one is refused. */
async function fill(
  product: BuildProduct,
  found: readonly Named[],
  { inspect, settingsFor }: Inspector,
  flags: BuildFlags,
  io: Io,
): Promise<Filled> {
  const folders = outputFolders(found);
  const report = human({ ...settingsFor(io.stderr), quiet: true });
  const shown = progress(found.length, io, false);
  const paths: string[] = [];
  let counts = total([]);
  let isRefused = false;
  let hasFindings = false;
  for (const [index, named] of found.entries()) {
    shown.step(named.file);
    const inspected = await inspect(named);
    const { checked } = inspected;
    const findings = report.add(inspected.report);
    paths.push(...inspected.paths);
    counts = total([counts, count(checked.diagnostics)]);
    if (findings !== '') shown.clear();
    io.stderr.write(findings);
    hasFindings ||= findings !== '';
    isRefused ||= !checked.declared.readable || (!flags.draft && fails(counts, flags));
    if (isRefused) continue;
    const settings = settingsOf(flags, checked);
    if (!flags.quiet) {
      const lines = (await withheld(checked, settings)).map((one) => withheldLine(named.file, one));
      io.stderr.write(lines.join(''));
    }
    for (const output of await compile(checked, product.date, settings)) {
      const folder = folders[index];
      product.add(folder ? { ...output, path: `${folder}/${output.path}` } : output);
    }
  }
  shown.clear();
  return { counts, paths, isRefused, hasFindings };
}
