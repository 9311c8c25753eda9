import { dirname, resolve } from 'node:path';
import type { Input } from '../index.ts';
import type { Io } from '../io.ts';
import { decode } from '../source/decode.ts';
import type { Named } from './find-files.ts';
import { projectReader } from './project.ts';
import { readBytes } from './read-bytes.ts';

/** A declaration that is read, and what is known of the files that it asks for. */
export interface Opened {
  readonly input: Input;
  /** The text of the declaration or of a file it includes. */
  readonly text: (file: string) => string | undefined;
  /** The paths of every file that was asked for until now, found or not. */
  readonly paths: () => readonly string[];
}

/** Reads a declaration; what it includes is read when it is checked. */
export async function openDeclaration(named: Named, io: Io): Promise<Opened> {
  const { file } = named;
  const bytes = await readBytes(named, io);
  const reader = projectReader(dirname(resolve(io.cwd, file)), io);
  const known = new Map<string, Uint8Array | undefined>([[file, bytes]]);
  return {
    input: {
      file,
      bytes,
      reader: (name) => {
        const result = reader(name);
        known.set(name, 'bytes' in result ? result.bytes : undefined);
        return result;
      },
    },
    text: (name) => {
      const text = decode(known.get(name) ?? new Uint8Array());
      return typeof text === 'string' ? text : undefined;
    },
    paths: () => [...known.keys()].map((name) => resolve(io.cwd, name)),
  };
}
