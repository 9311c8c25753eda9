import { dirname, join } from 'node:path';
import type { Io } from '../io.ts';
import { findFiles, type InFolder, type Named, namedAt } from './find-files.ts';
import { isInside, repositoryOf } from './project.ts';
import { UsageError } from './usage-error.ts';

const NAMES = ['privacy.yaml', 'privacy.yml'];

const declarations: InFolder = {
  names: /(^|\.)privacy\.ya?ml$/,
  none: (folder) => `There is no privacy.yaml and no *.privacy.yaml in the folder \`${folder}\`.`,
};

/** The declarations that the arguments name, each once: files, folders, patterns, `-`, or none. */
export function findDeclarations(
  args: readonly string[],
  stdinPath: string | undefined,
  io: Io,
): readonly Named[] {
  return args.length === 0 ? [nearest(io)] : findFiles(args, declarations, stdinPath, io);
}

function nearest(io: Io): Named {
  const top = repositoryOf(io.cwd, io) ?? io.cwd;
  for (let folder = io.cwd; isInside(top, folder); folder = dirname(folder)) {
    const path = NAMES.map((name) => join(folder, name)).find((at) => io.files.stat(at) === 'file');
    if (path) return namedAt(path, io);
    if (folder === dirname(folder)) break;
  }
  const where = top === io.cwd ? 'in this folder' : 'in this folder or above it in the repository';
  throw new UsageError(
    `There is no privacy.yaml ${where}. Name a file, or start one with \`privacyc init\`.`,
  );
}
