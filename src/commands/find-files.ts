import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Io } from '../io.ts';
import { suggest } from '../text/suggest.ts';
import { isGlob, readGlob } from './glob.ts';
import { UsageError } from './usage-error.ts';

/** A file that was asked for: its name in messages and its path; standard input has none. */
export interface Named {
  readonly file: string;
  readonly path: string | undefined;
}

/** What a folder means as an argument: the names of the files in it, and what to say without any. */
export interface InFolder {
  readonly names: RegExp;
  readonly none: (folder: string) => string;
}

/** The files that the arguments name, each once: files, folders, patterns, `-`. */
export function findFiles(
  args: readonly string[],
  inFolder: InFolder,
  stdinPath: string | undefined,
  io: Io,
): readonly Named[] {
  const found = new Map<string, Named>();
  for (const named of args.flatMap(expand)) found.set(named.path ?? '-', named);
  return [...found.values()];

  function expand(arg: string): readonly Named[] {
    if (arg === '-')
      return [{ file: nameOf(resolve(io.cwd, stdinPath ?? '<stdin>'), io), path: undefined }];
    const path = resolve(io.cwd, arg);
    const kind = io.files.stat(path);
    if (kind === 'folder') return below(arg, path, inFolder, io);
    if (kind !== undefined) return [namedAt(path, io)];
    if (isGlob(arg)) return matching(arg, io);
    throw missing(arg, path, io);
  }
}

/** A path as messages show it: relative to where the command runs, with `/`. */
export function nameOf(path: string, io: Io): string {
  return relative(io.cwd, path).split(sep).join('/') || '.';
}

/** The file at a path. */
export function namedAt(path: string, io: Io): Named {
  return { file: nameOf(path, io), path };
}

function below(arg: string, folder: string, { names, none }: InFolder, io: Io): readonly Named[] {
  const found = [...walk(folder, io)].filter((path) => names.test(path.split(sep).at(-1) ?? ''));
  if (found.length > 0) return found.map((path) => namedAt(path, io));
  throw new UsageError(none(arg));
}

function matching(pattern: string, io: Io): readonly Named[] {
  const { base, matches } = readGlob(pattern.split(sep).join('/'));
  const folder = resolve(io.cwd, base);
  const found = io.files.stat(folder) === 'folder' ? [...walk(folder, io)] : [];
  const fitting = found.filter((path) => matches.test(relative(folder, path).split(sep).join('/')));
  if (fitting.length > 0) return fitting.map((path) => namedAt(path, io));
  throw new UsageError(`No file fits \`${pattern}\`.`);
}

/** Every file below a folder, without dot folders and installed packages. */
function* walk(folder: string, io: Io): Iterable<string> {
  for (const { name, kind } of io.files.list(folder)) {
    const path = join(folder, name);
    if (kind === 'file') yield path;
    if (kind === 'folder' && !name.startsWith('.') && name !== 'node_modules')
      yield* walk(path, io);
  }
}

function missing(arg: string, path: string, io: Io): UsageError {
  const folder = dirname(path);
  const siblings = io.files.stat(folder) === 'folder' ? io.files.list(folder) : [];
  const near = suggest(
    path.slice(folder.length + 1),
    siblings.map(({ name }) => name),
  );
  const hint = near ? ` Did you mean \`${nameOf(join(folder, near), io)}\`?` : '';
  return new UsageError(`There is no file \`${arg}\`.${hint}`);
}
