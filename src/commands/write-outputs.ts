import { dirname } from 'node:path';
import type { OutputFile } from '../emit/emitter.ts';
import type { Io } from '../io.ts';
import { bytesOf } from './bytes-of.ts';
import { diskError } from './disk-error.ts';
import { type LastBuild, readLastBuild } from './last-build.ts';
import {
  MANIFEST,
  type Manifest,
  type ManifestFile,
  manifestFile,
  manifestText,
} from './manifest.ts';
import { type OutputFolder, outputPlace, sha256At } from './output-place.ts';
import { createStaging } from './staging.ts';
import { UsageError } from './usage-error.ts';

export interface Written {
  readonly files: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Writes the outputs of a build: all of them or none. */
export interface OutputWriter {
  /** Writes an output beside its place. */
  readonly add: (output: OutputFile) => void;
  /** Puts everything in place, the manifest last; `inputs` are paths that no output may take. */
  readonly commit: (
    about: Pick<Manifest, 'declarations' | 'date'>,
    inputs: readonly string[],
  ) => Written;
  /** Removes what was written; whatever stood in its place stands as it was. */
  readonly abandon: () => void;
}

/** A writer into an output folder; nothing is touched before the first output. */
export function outputWriter(out: OutputFolder, io: Io): OutputWriter {
  const staging = createStaging(io);
  const entries = new Map<string, ManifestFile>();
  const changed: string[] = [];
  let last: LastBuild | undefined;

  return {
    add: (output) =>
      attempt(`${out.shown}/${output.path}`, () => {
        entries.set(output.path, stage(output.path, bytesOf(output)));
      }),
    commit: ({ declarations, date }, inputs) =>
      attempt(out.shown, () => {
        refuse(inputs);
        const outputs = [...changed];
        const stale = last?.stale(new Set(entries.keys())) ?? [];
        const manifest = manifestText(declarations, date, [...entries.values()]);
        stage(MANIFEST, bytesOf({ path: MANIFEST, text: manifest }));
        for (const path of outputs) staging.place(outputPlace(out, path, io));
        for (const path of stale) staging.take(outputPlace(out, path, io));
        staging.place(outputPlace(out, MANIFEST, io));
        staging.clear();
        const files = entries.size;
        return { files, unchanged: files - outputs.length, removed: stale.length };
      }),
    abandon: staging.clear,
  };

  function attempt<T>(name: string, work: () => T): T {
    try {
      last ??= readLastBuild(out, io);
      return work();
    } catch (error) {
      staging.undo();
      staging.clear();
      const undisturbed = ` What the last build wrote to \`${out.shown}\` is as it was.`;
      throw diskError(error, `Cannot write \`${name}\``, undisturbed);
    }
  }

  function stage(path: string, content: Uint8Array): ManifestFile {
    const place = outputPlace(out, path, io);
    io.files.mkdir(dirname(place));
    last?.clear(path);
    const entry = manifestFile(path, content);
    if (sha256At(out, path, io) === entry.sha256) return entry;
    staging.write(place, content);
    changed.push(path);
    return entry;
  }

  function refuse(inputs: readonly string[]): void {
    const real = (path: string) => (io.files.stat(path) ? io.files.realpath(path) : path);
    const read = new Set(inputs.map(real));
    for (const path of [...entries.keys(), MANIFEST]) {
      if (!read.has(real(outputPlace(out, path, io)))) continue;
      const advice = 'choose another folder with --out';
      throw new UsageError(`\`${out.shown}/${path}\` is a part of the declaration: ${advice}.`);
    }
  }
}
