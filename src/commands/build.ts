import { compile } from '../compile.ts';
import { human } from '../diagnostics/report/human.ts';
import { paintFor } from '../diagnostics/report/paint.ts';
import { type Counts, count, total } from '../diagnostics/report/summary.ts';
import type { Io } from '../io.ts';
import { outputFolderOf, refuseFlags, settingsOf } from './build-plan.ts';
import { type BuildProduct, comparison, documents, single } from './build-product.ts';
import { refusedLine } from './build-summary.ts';
import { findDeclarations } from './find-declarations.ts';
import type { BuildFlags } from './flags.ts';
import { inspector } from './inspect.ts';
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
  const folders = outputFolders(found);
  const { date, inspect, settingsFor } = inspector(flags, io);
  const settings = settingsFor(io.stderr);
  const paint = paintFor(settings.colour);
  const product = productOf(flags, date, settings.colour, io);
  const report = human({ ...settings, quiet: true });
  const shown = progress(found.length, io, false);
  const counts: Counts[] = [];
  const inputs: string[] = [];
  let isRefused = false;
  let hasFindings = false;
  try {
    for (const [index, named] of found.entries()) {
      shown.step(named.file);
      const inspected = await inspect(named);
      inputs.push(...inspected.paths);
      counts.push(count(inspected.report.diagnostics));
      const findings = report.add(inspected.report);
      if (findings !== '') shown.clear();
      io.stderr.write(findings);
      hasFindings ||= findings !== '';
      isRefused ||= !inspected.checked.declared.readable;
      isRefused ||= !flags.draft && fails(total(counts), flags);
      if (isRefused) continue;
      const { checked } = inspected;
      for (const output of compile(checked, product.date, settingsOf(flags, checked))) {
        const folder = folders[index];
        product.add(folder ? { ...output, path: `${folder}/${output.path}` } : output);
      }
    }
  } catch (error) {
    product.abandon();
    throw error;
  } finally {
    shown.clear();
  }
  const declarations = found.map(({ file }) => file);
  const all = total(counts);
  if (isRefused) product.abandon();
  const { line, code } = isRefused
    ? { line: refusedLine(all, declarations, paint), code: 1 }
    : product.finish({ declarations, inputs, counts: all });
  if (!flags.quiet) io.stderr.write(hasFindings && line !== '' ? `\n${line}` : line);
  io.stderr.write(warningsSentence(all, flags));
  return { code, paths: inputs };
}

function productOf(flags: BuildFlags, date: string, colour: 0 | 1, io: Io): BuildProduct {
  if (flags.output !== undefined) return single(flags.output, date, io);
  const out = outputFolderOf(flags, io);
  const product = flags.check ? comparison : documents;
  return product(flags, out, date, paintFor(colour), io);
}
