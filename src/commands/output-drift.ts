import type { OutputFile } from '../emit/emitter.ts';
import type { Io } from '../io.ts';
import { bytesOf } from './bytes-of.ts';
import { oldManifest } from './last-build.ts';
import { manifestFile } from './manifest.ts';
import { type OutputFolder, sha256At } from './output-place.ts';

/** How an output on disk differs from what a build would write. */
export interface Drift {
  readonly path: string;
  readonly how: 'differs' | 'is missing' | 'is no longer made';
}

/** Says how one output differs from what is on disk; nothing where it does not. */
export function driftOf(out: OutputFolder, output: OutputFile, io: Io): Drift | undefined {
  const { path } = output;
  const found = sha256At(out, path, io);
  if (found === undefined) return { path, how: 'is missing' };
  const { sha256 } = manifestFile(path, bytesOf(output));
  return found === sha256 ? undefined : { path, how: 'differs' };
}

/** The outputs of the last build that are still on disk and would not be made again. */
export function leftOver(out: OutputFolder, made: ReadonlySet<string>, io: Io): readonly Drift[] {
  return (oldManifest(out, io)?.files ?? [])
    .filter(({ path }) => !made.has(path) && sha256At(out, path, io) !== undefined)
    .map(({ path }) => ({ path, how: 'is no longer made' }));
}
