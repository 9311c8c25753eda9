import { join, resolve } from 'node:path';
import { plural } from '../diagnostics/report/summary.ts';
import { visible } from '../diagnostics/report/visible.ts';
import type { Io } from '../io.ts';
import { diskError } from './disk-error.ts';
import { nameOf } from './find-files.ts';
import { firstDeclaration } from './first-declaration.ts';
import type { InitFlags } from './flags.ts';
import { UsageError } from './usage-error.ts';

/** Writes a first declaration into a folder; one that is there already stays as it is. */
export async function init(folder: string | undefined, flags: InitFlags, io: Io): Promise<number> {
  const path = resolve(io.cwd, folder ?? '.');
  for (const name of ['privacy.yaml', 'privacy.yml']) {
    if (io.files.stat(join(path, name)) === undefined) continue;
    throw new UsageError(
      `\`${nameOf(join(path, name), io)}\` is there already; it stays as it is.`,
    );
  }
  const target = join(path, 'privacy.yaml');
  const file = nameOf(target, io);
  const asks = io.stdin.isTTY && !flags.yes;
  const answers = asks ? await (await import('./init-questions.ts')).askQuestions(io) : {};
  const text = firstDeclaration(answers);
  try {
    io.files.mkdir(path);
    io.files.write(target, text);
  } catch (error) {
    throw diskError(error, `Cannot write \`${file}\``);
  }
  if (flags.quiet) return 0;
  const open = plural(text.split('"TODO: ').length - 1, 'fact');
  io.stderr.write(
    `${visible(file)} is written; ${open} are open. \`privacyc check\` lists them.\n`,
  );
  return 0;
}
