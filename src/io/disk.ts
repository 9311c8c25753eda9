import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

type Kind = 'file' | 'folder' | 'other';

export interface Entry {
  readonly name: string;
  readonly kind: Kind;
}

/** The disk. Paths are absolute; failures are thrown as Node throws them, with a `code`. */
export interface Files {
  readonly read: (path: string) => Uint8Array;
  /** What stands at a path, links followed; nothing where nothing does. */
  readonly stat: (path: string) => Kind | undefined;
  /** The entries of a folder, by name; a link to a folder is `other`, so that no walk follows it. */
  readonly list: (path: string) => readonly Entry[];
  readonly realpath: (path: string) => string;
  readonly mkdir: (path: string) => void;
  /** Writes and flushes a new file; refuses a name that is taken. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  /** Calls back with the name of what changed in a folder; what it returns ends the watch. */
  readonly watch: (folder: string, changed: (name: string | undefined) => void) => () => void;
}

const CHUNK = 64 * 1024;
const MAX_BYTES = 32 * 1024 * 1024;

/** The disk of this machine. */
export const disk: Files = {
  read,
  stat,
  list: (path) =>
    readdirSync(path, { withFileTypes: true })
      .map((entry): Entry => {
        const kind = entry.isSymbolicLink() ? linked(join(path, entry.name)) : kindOf(entry);
        return { name: entry.name, kind };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  realpath: (path) => realpathSync(path),
  mkdir: (path) => {
    mkdirSync(path, { recursive: true });
  },
  write: (path, content) => writeFileSync(path, content, { flag: 'wx', flush: true }),
  rename: (from, to) => renameSync(from, to),
  remove: (path) => rmSync(path),
  watch: (folder, changed) => {
    const watcher = watch(folder, (_, name) => changed(name ?? undefined));
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  },
};

/** Reads to the end, but not without end: a name may stand for a pipe or a device. */
function read(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const parts: Buffer[] = [];
    for (let size = 0; size <= MAX_BYTES; ) {
      const part = Buffer.alloc(CHUNK);
      const length = readSync(file, part);
      if (length === 0) return Buffer.concat(parts);
      parts.push(part.subarray(0, length));
      size += length;
    }
    throw Object.assign(new Error(`${path} is too large`), { code: 'EFBIG' });
  } finally {
    closeSync(file);
  }
}

function stat(path: string): Kind | undefined {
  try {
    return kindOf(statSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function linked(path: string): Kind {
  return stat(path) === 'file' ? 'file' : 'other';
}

function kindOf(entry: Pick<Stats, 'isFile' | 'isDirectory'>): Kind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}
