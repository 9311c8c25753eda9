import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Io } from '../io.ts';
import { suggest } from '../text/suggest.ts';
import { isGlob, readGlob } from './glob.ts';
import { isInside, repositoryOf } from './project.ts';
import { UsageError } from './usage-error.ts';

/** A declaration that was asked for: its name in messages and its path; standard input has none. */
export interface Named {
  readonly file: string;
  readonly path: string | undefined;
}

const NAMES = ['privacy.yaml', 'privacy.yml'];
const DECLARATION = /(^|\.)privacy\.ya?ml$/;

/** The declarations that the arguments name, each once: files, folders, patterns, `-`, or none. */
export function findDeclarations(
  args: readonly string[],
  stdinPath: string | undefined,
  io: Io,
): readonly Named[] {
  const found = new Map<string, Named>();
  for (const named of args.length === 0 ? [nearest(io)] : args.flatMap(expand)) {
    found.set(named.path ?? '-', named);
  }
  return [...found.values()];

  function expand(arg: string): readonly Named[] {
    if (arg === '-')
      return [{ file: nameOf(resolve(io.cwd, stdinPath ?? '<stdin>'), io), path: undefined }];
    const path = resolve(io.cwd, arg);
    const kind = io.files.stat(path);
    if (kind === 'folder') return inFolder(arg, path, io);
    if (kind !== undefined) return [named(path, io)];
    if (isGlob(arg)) return matching(arg, io);
    throw missing(arg, path, io);
  }
}

/** A path as messages show it: relative to where the command runs, with `/`. */
export function nameOf(path: string, io: Io): string {
  return relative(io.cwd, path).split(sep).join('/') || '.';
}

function named(path: string, io: Io): Named {
  return { file: nameOf(path, io), path };
}

function nearest(io: Io): Named {
  const top = repositoryOf(io.cwd, io) ?? io.cwd;
  for (let folder = io.cwd; isInside(top, folder); folder = dirname(folder)) {
    const path = NAMES.map((name) => join(folder, name)).find((at) => io.files.stat(at) === 'file');
    if (path) return named(path, io);
    if (folder === dirname(folder)) break;
  }
  const where = top === io.cwd ? 'in this folder' : 'in this folder or above it in the repository';
  throw new UsageError(
    `There is no privacy.yaml ${where}. Name a file, or start one with \`privacyc init\`.`,
  );
}

function inFolder(arg: string, folder: string, io: Io): readonly Named[] {
  const found = [...walk(folder, io)].filter((path) =>
    DECLARATION.test(path.split(sep).at(-1) ?? ''),
  );
  if (found.length > 0) return found.map((path) => named(path, io));
  throw new UsageError(`There is no privacy.yaml and no *.privacy.yaml in the folder \`${arg}\`.`);
}

function matching(pattern: string, io: Io): readonly Named[] {
  const { base, matches } = readGlob(pattern.split(sep).join('/'));
  const folder = resolve(io.cwd, base);
  const found = io.files.stat(folder) === 'folder' ? [...walk(folder, io)] : [];
  const fitting = found.filter((path) => matches.test(relative(folder, path).split(sep).join('/')));
  if (fitting.length > 0) return fitting.map((path) => named(path, io));
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
