import { dirname, join } from 'node:path';
import type { Io } from '../io.ts';
import { MANIFEST, type Manifest, type ManifestFile, readManifest } from './manifest.ts';
import { isWithin, type OutputFolder, sha256At } from './output-place.ts';
import { UsageError } from './usage-error.ts';
import { isTemporary, removeQuietly } from './write-product.ts';

/** What earlier builds left in an output folder. */
export interface LastBuild {
  /** Removes what interrupted builds left in the folder of an output, once. */
  readonly clear: (path: string) => void;
  /** Outputs of earlier builds that are not among the new ones and that nobody has changed. */
  readonly stale: (made: ReadonlySet<string>) => readonly string[];
}

/** Reads the manifest, and what an interrupted build meant to write as its own. */
export function readLastBuild(out: OutputFolder, io: Io): LastBuild {
  const cleared = new Set<string>();
  const pending = leftovers(out.path).map((path) => readManifest(io.files.read(path)));
  const known = [oldManifest(out, io), ...pending].flatMap((manifest) => manifest?.files ?? []);
  for (const path of [MANIFEST, ...known.map((file) => file.path)]) clear(path);
  return { clear, stale };

  function clear(path: string): void {
    const folder = dirname(join(out.path, path));
    if (cleared.has(folder)) return;
    cleared.add(folder);
    for (const leftover of leftovers(folder)) removeQuietly(leftover, io);
  }

  function leftovers(folder: string): readonly string[] {
    if (io.files.stat(folder) !== 'folder' || !isWithin(out, folder, io)) return [];
    const names = io.files.list(folder).map(({ name }) => name);
    return names.filter(isTemporary).map((name) => join(folder, name));
  }

  function stale(made: ReadonlySet<string>): readonly string[] {
    const isLeft = ({ path, sha256 }: ManifestFile) =>
      !made.has(path) && sha256At(out, path, io) === sha256;
    return [...new Set(known.filter(isLeft).map(({ path }) => path))];
  }
}

/** The manifest in a folder; a file of that name that is none of ours must not be replaced. */
export function oldManifest(out: OutputFolder, io: Io): Manifest | undefined {
  const path = join(out.path, MANIFEST);
  if (io.files.stat(path) === undefined) return undefined;
  const manifest = io.files.stat(path) === 'file' ? readManifest(io.files.read(path)) : undefined;
  if (manifest) return manifest;
  const advice = 'choose another folder with --out';
  throw new UsageError(`\`${out.shown}/${MANIFEST}\` is not a manifest of privacyc: ${advice}.`);
}
