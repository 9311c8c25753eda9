import type { Io } from '../io.ts';
import { findFiles, type InFolder, type Named } from './find-files.ts';

const policies: InFolder = {
  names: /\.(?:md|markdown|html?|xhtml|txt|docx)$/i,
  none: (folder) => `There is no .md, .html, .txt or .docx in the folder \`${folder}\`.`,
};

/** The policies that the arguments name, each once: files, folders, patterns, `-`. */
export function findPolicies(
  args: readonly string[],
  stdinPath: string | undefined,
  io: Io,
): readonly Named[] {
  return findFiles(args, policies, stdinPath, io);
}
