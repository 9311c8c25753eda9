import { reporters } from '../diagnostics/report/registry.ts';
import type { FileReport, ReportSettings } from '../diagnostics/report/report.ts';
import { type Counts, count, total } from '../diagnostics/report/summary.ts';
import type { Io, Output } from '../io.ts';
import { defaultFormat } from './circumstances.ts';
import type { Named } from './find-files.ts';
import type { ReportFlags } from './flags.ts';
import { progress } from './progress.ts';
import { writeProduct } from './write-product.ts';

/**
 * Inspects files one by one and reports each as soon as it is known, to standard output or to the
 * file of `--output`; returns how much was found in all.
 */
export async function reportFiles(
  files: readonly Named[],
  inspect: (named: Named) => Promise<FileReport>,
  settingsFor: (output: Output | undefined) => ReportSettings,
  flags: ReportFlags,
  io: Io,
): Promise<Counts> {
  const toFile = flags.output !== undefined && flags.output !== '-' ? flags.output : undefined;
  const format = flags.format ?? defaultFormat(toFile !== undefined, io.env);
  const reporter = await reporters[format]();
  const report = reporter(settingsFor(toFile === undefined ? io.stdout : undefined));
  const kept: string[] = [];
  const print = (text: string) => (toFile === undefined ? io.stdout.write(text) : kept.push(text));
  const isSilent = toFile === undefined && format === 'human' && io.stdout.isTTY;
  const shown = progress(files.length, io, isSilent);
  let counts = total([]);
  for (const named of files) {
    shown.step(named.file);
    const inspected = await inspect(named);
    counts = total([counts, count(inspected.diagnostics)]);
    print(report.add(inspected));
  }
  shown.clear();
  print(report.end());
  if (toFile !== undefined) writeProduct(toFile, kept.join(''), io);
  return counts;
}
