import type { Io } from '../io.ts';
import { diskError } from './disk-error.ts';
import type { Named } from './find-files.ts';

/** The bytes of a file or of standard input. */
export async function readBytes({ file, path }: Named, io: Io): Promise<Uint8Array> {
  if (path === undefined) return io.stdin.read();
  try {
    return io.files.read(path);
  } catch (error) {
    throw diskError(error, `Cannot read \`${file}\``);
  }
}
