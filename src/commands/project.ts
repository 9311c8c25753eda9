import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Io } from '../io.ts';
import type { Reader, ReadResult } from '../source/load.ts';

/** The nearest folder that holds `.git`, from a folder upward. */
export function repositoryOf(folder: string, io: Io): string | undefined {
  if (io.files.stat(join(folder, '.git')) !== undefined) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryOf(above, io);
}

/** True where a path is a folder itself or lies in it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Reads the files that a declaration includes. The project is the repository of the declaration's
 * folder, or that folder; whatever lies outside of it is refused, also behind a link.
 */
export function projectReader(folder: string, io: Io): Reader {
  const project = repositoryOf(folder, io) ?? folder;
  return (file) => {
    const path = resolve(io.cwd, file);
    if (!isInside(project, path)) return { failure: 'outside' };
    try {
      const kind = io.files.stat(path);
      if (kind === undefined) return { failure: 'missing' };
      const isOutside = !isInside(io.files.realpath(project), io.files.realpath(path));
      if (isOutside) return { failure: 'outside' };
      return kind === 'file' ? { bytes: io.files.read(path) } : { failure: 'unreadable' };
    } catch {
      return { failure: 'unreadable' } satisfies ReadResult;
    }
  };
}
