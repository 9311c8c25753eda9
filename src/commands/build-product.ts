import type { Paint } from '../diagnostics/report/paint.ts';
import { type Counts, plural } from '../diagnostics/report/summary.ts';
import type { OutputFile } from '../emit/emitter.ts';
import type { Io } from '../io.ts';
import { driftLines, writtenLine } from './build-summary.ts';
import { fixedDate } from './circumstances.ts';
import type { BuildFlags } from './flags.ts';
import { oldManifest } from './last-build.ts';
import { type Drift, driftOf, leftOver } from './output-drift.ts';
import type { OutputFolder } from './output-place.ts';
import { UsageError } from './usage-error.ts';
import { outputWriter } from './write-outputs.ts';
import { writeProduct } from './write-product.ts';

/** Where the outputs of a build go. */
export interface BuildProduct {
  /** The day of the build. */
  readonly date: string;
  readonly add: (output: OutputFile) => void;
  /** Ends a build that was not refused: what it says of itself, and its exit code. */
  readonly finish: (built: Built) => Finished;
  /** Ends a build that was refused or has failed. */
  readonly abandon: () => void;
}

export interface Built {
  readonly declarations: readonly string[];
  /** Paths of every file that was read. */
  readonly inputs: readonly string[];
  readonly counts: Counts;
}

export interface Finished {
  readonly line: string;
  readonly code: 0 | 1;
}

/** Files in the output folder. */
export function documents(
  flags: BuildFlags,
  out: OutputFolder,
  date: string,
  paint: Paint,
  io: Io,
): BuildProduct {
  const { add, commit, abandon } = outputWriter(out, io);
  return {
    date,
    add,
    abandon,
    finish: ({ declarations, inputs, counts }) => {
      const written = commit({ declarations, date }, inputs);
      return { line: writtenLine(written, out, counts, flags.draft ?? false, paint), code: 0 };
    },
  };
}

/**
 * A comparison with what is on disk. Unless a day is given it is that of the last build, so that
 * nothing differs for the calendar alone.
 */
export function comparison(
  flags: BuildFlags,
  out: OutputFolder,
  date: string,
  paint: Paint,
  io: Io,
): BuildProduct {
  const drift: Drift[] = [];
  const made = new Set<string>();
  return {
    date: fixedDate(flags.date, io) ?? oldManifest(out, io)?.date ?? date,
    add: (output) => {
      made.add(output.path);
      drift.push(...[driftOf(out, output, io)].filter((found) => found !== undefined));
    },
    abandon: () => {},
    finish: () => {
      const all = [...drift, ...leftOver(out, made, io)];
      return { line: driftLines(all, out, made.size, paint), code: all.length > 0 ? 1 : 0 };
    },
  };
}

/** The one file that a build makes, on standard output or in a file of any name. */
export function single(file: string, date: string, io: Io): BuildProduct {
  const outputs: OutputFile[] = [];
  return {
    date,
    add: (output) => {
      outputs.push(output);
    },
    abandon: () => {},
    finish: () => {
      const [output] = outputs;
      if (!output) throw new UsageError('There is nothing to write to `--output`.');
      if (outputs.length > 1) {
        const words = plural(outputs.length, 'file');
        throw new UsageError(
          `\`--output\` takes one file, and this build makes ${words}: name one --format.`,
        );
      }
      if (file !== '-') writeProduct(file, output.bytes ?? output.text, io);
      else if (output.bytes && io.stdout.isTTY) {
        throw new UsageError(`\`${output.path}\` is no text for a terminal: name a file.`);
      } else io.stdout.write(output.bytes ?? output.text);
      return { line: '', code: 0 };
    },
  };
}
