import { basename, dirname, join, resolve } from 'node:path';
import type { Entry, Files } from '../../src/io.ts';

type Node = Uint8Array | 'folder' | { readonly link: string };

/** A disk in memory. `before` sees each operation and may throw in its place. */
export interface MemoryFiles extends Files {
  readonly put: (path: string, content: string) => void;
  readonly link: (path: string, to: string) => void;
  readonly text: (path: string) => string | undefined;
  /** The paths of all files, sorted. */
  readonly paths: () => readonly string[];
  /** Tells the watchers of a folder that something in it has changed. */
  readonly touch: (path: string) => void;
  before: (operation: string, path: string) => void;
}

export function fault(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

export function memoryFiles(tree: Readonly<Record<string, string>>): MemoryFiles {
  const nodes = new Map<string, Node>([['/', 'folder']]);
  const watchers = new Map<string, Set<(name: string | undefined) => void>>();
  const encoder = new TextEncoder();
  const put = (path: string, content: string) => {
    makeFolder(dirname(path));
    nodes.set(path, encoder.encode(content));
  };

  function real(path: string): string {
    if (path === '/') return '/';
    const parent = real(dirname(path));
    if (nodes.get(parent) !== 'folder') throw fault('ENOTDIR', path);
    const here = join(parent, basename(path));
    const node = nodes.get(here);
    if (node === undefined) throw fault('ENOENT', path);
    return typeof node === 'object' && 'link' in node ? real(resolve(parent, node.link)) : here;
  }

  function place(path: string): string {
    return join(real(dirname(path)), basename(path));
  }

  function makeFolder(path: string): void {
    if (path === '/') return;
    if (kind(dirname(path)) === 'file') throw fault('ENOTDIR', path);
    makeFolder(dirname(path));
    const here = place(path);
    const node = nodes.get(here);
    if (node === undefined) nodes.set(here, 'folder');
    else if (nodes.get(real(here)) !== 'folder') throw fault('EEXIST', path);
  }

  function kind(path: string): Entry['kind'] | undefined {
    try {
      return nodes.get(real(path)) === 'folder' ? 'folder' : 'file';
    } catch {
      return undefined;
    }
  }

  const files: MemoryFiles = {
    before: () => {},
    put,
    link: (path, to) => {
      makeFolder(dirname(path));
      nodes.set(path, { link: to });
    },
    text: (path) => {
      const node = nodes.get(path);
      return node instanceof Uint8Array ? new TextDecoder().decode(node) : undefined;
    },
    paths: () =>
      [...nodes].flatMap(([path, node]) => (node instanceof Uint8Array ? [path] : [])).sort(),
    touch: (path) => {
      for (const changed of watchers.get(dirname(path)) ?? []) {
        changed(basename(path));
      }
    },
    read: (path) => {
      files.before('read', path);
      const node = nodes.get(real(path));
      if (node instanceof Uint8Array) return node;
      throw fault('EISDIR', path);
    },
    stat: kind,
    list: (path) => {
      const folder = real(path);
      return [...nodes.keys()]
        .filter((at) => at !== '/' && dirname(at) === folder)
        .sort()
        .map((at) => {
          const isLinkedFolder = nodes.get(at) !== 'folder' && kind(at) === 'folder';
          return {
            name: at.slice(folder === '/' ? 1 : folder.length + 1),
            kind: isLinkedFolder ? 'other' : (kind(at) ?? 'other'),
          };
        });
    },
    realpath: real,
    mkdir: (path) => {
      files.before('mkdir', path);
      makeFolder(path);
    },
    write: (path, content) => {
      const here = place(path);
      if (nodes.has(here)) throw fault('EEXIST', path);
      // A full disk shows itself when the file is there but not yet whole.
      nodes.set(here, new Uint8Array());
      files.before('write', path);
      nodes.set(here, typeof content === 'string' ? encoder.encode(content) : content);
    },
    rename: (from, to) => {
      files.before('rename', to);
      const node = nodes.get(place(from));
      if (node === undefined) throw fault('ENOENT', from);
      if (nodes.get(place(to)) === 'folder') throw fault('EISDIR', to);
      nodes.delete(place(from));
      nodes.set(place(to), node);
    },
    remove: (path) => {
      files.before('remove', path);
      if (!nodes.delete(place(path))) throw fault('ENOENT', path);
    },
    watch: (folder, changed) => {
      const all = watchers.get(folder) ?? new Set();
      watchers.set(folder, all.add(changed));
      return () => {
        all.delete(changed);
      };
    },
  };
  for (const [path, content] of Object.entries(tree)) put(path, content);
  return files;
}
