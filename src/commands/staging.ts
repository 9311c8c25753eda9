import { dirname, join } from 'node:path';
import type { Io } from '../io.ts';
import { removeQuietly, temporaryName } from './write-product.ts';

/** Files on their way to their places: all are written first, then all are put in place. */
export interface Staging {
  /** Writes what will stand at a path, beside it. */
  readonly write: (path: string, content: Uint8Array) => void;
  /** Puts a file in the place it was written for, if one was; what stood there can come back. */
  readonly place: (path: string) => void;
  /** Takes a file from its place; it can come back. */
  readonly take: (path: string) => void;
  /** Puts everything back as it was. */
  readonly undo: () => void;
  /** Removes what is no longer on its way. */
  readonly clear: () => void;
}

/** A staging of its own for one build. */
export function createStaging(io: Io): Staging {
  const { files } = io;
  const temporaries = new Map<string, string>();
  const left = new Set<string>();
  const undoing: (() => void)[] = [];
  let number = 0;

  return {
    write: (path, content) => {
      const temporary = reserve(path);
      files.write(temporary, content);
      temporaries.set(path, temporary);
    },
    place: (path) => {
      const temporary = temporaries.get(path);
      if (temporary === undefined) return;
      const before = keep(path);
      files.rename(temporary, path);
      left.delete(temporary);
      undoing.push(() => (before ? files.rename(before, path) : files.remove(path)));
    },
    take: (path) => {
      const before = reserve(path);
      files.rename(path, before);
      undoing.push(() => files.rename(before, path));
    },
    undo: () => {
      for (const step of undoing.toReversed()) {
        try {
          step();
        } catch {
          // The rest can still be put back; the error that led here is the one to tell.
        }
      }
    },
    clear: () => {
      for (const path of left) removeQuietly(path, io);
    },
  };

  function reserve(path: string): string {
    const temporary = join(dirname(path), temporaryName(io, number));
    number += 1;
    left.add(temporary);
    return temporary;
  }

  function keep(path: string): string | undefined {
    if (files.stat(path) === undefined) return undefined;
    const copy = reserve(path);
    files.write(copy, files.read(path));
    return copy;
  }
}
