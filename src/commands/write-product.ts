import { dirname, join, resolve } from 'node:path';
import type { Io } from '../io.ts';
import { diskError } from './disk-error.ts';

/** Writes one product beside its place and renames it, so that no reader sees half of it. */
export function writeProduct(file: string, content: string | Uint8Array, io: Io): void {
  const path = resolve(io.cwd, file);
  const temporary = join(dirname(path), temporaryName(io, 0));
  try {
    io.files.mkdir(dirname(path));
    io.files.write(temporary, content);
    io.files.rename(temporary, path);
  } catch (error) {
    removeQuietly(temporary, io);
    throw diskError(error, `Cannot write \`${file}\``);
  }
}

/** The name of a file that is on its way; no two processes use the same. */
export function temporaryName(io: Io, number: number): string {
  return `.privacyc-${io.pid}-${number}.tmp`;
}

/** True for a name that only an interrupted command leaves behind. */
export function isTemporary(name: string): boolean {
  return /^\.privacyc-\d+-\d+\.tmp$/.test(name);
}

/** Removes a file that may be gone already. */
export function removeQuietly(path: string, io: Io): void {
  try {
    io.files.remove(path);
  } catch {
    // What cannot be removed now is a leftover that the next build removes.
  }
}
