import { dirname, join } from 'node:path';
import type { Io } from '../io.ts';
import { manifestFile } from './manifest.ts';
import { isInside } from './project.ts';
import { UsageError } from './usage-error.ts';

/** The output folder: its path, and its name in messages. */
export interface OutputFolder {
  readonly path: string;
  readonly shown: string;
}

/**
 * The path of an output, once it is sure that it can stand there: no file in place of a folder, no
 * folder in place of the file, no link that leads out of the output folder.
 */
export function outputPlace(out: OutputFolder, path: string, io: Io): string {
  const parts = path.split('/');
  for (let length = 0; length < parts.length; length += 1) {
    const way = parts.slice(0, length);
    const folder = join(out.path, ...way);
    const shown = [out.shown, ...way].join('/');
    const kind = io.files.stat(folder);
    if (kind === undefined) break;
    if (kind !== 'folder') {
      throw new UsageError(`\`${shown}\` is a file; a build needs a folder there.`);
    }
    if (!isWithin(out, folder, io)) {
      throw new UsageError(`\`${shown}\` is a link that leads out of \`${out.shown}\`.`);
    }
  }
  const place = join(out.path, ...parts);
  const kind = io.files.stat(place);
  if (kind === undefined || kind === 'file') return place;
  throw new UsageError(`\`${out.shown}/${path}\` is a folder; a build needs a file there.`);
}

/** The hash of an output as it stands on disk; nothing where no plain file of ours stands. */
export function sha256At(out: OutputFolder, path: string, io: Io): string | undefined {
  const place = join(out.path, path);
  if (io.files.stat(place) !== 'file' || !isWithin(out, dirname(place), io)) return undefined;
  const isLink = dirname(io.files.realpath(place)) !== io.files.realpath(dirname(place));
  return isLink ? undefined : manifestFile(path, io.files.read(place)).sha256;
}

/** True where a path that exists lies in the output folder, links followed. */
export function isWithin(out: OutputFolder, path: string, io: Io): boolean {
  return isInside(io.files.realpath(out.path), io.files.realpath(path));
}
