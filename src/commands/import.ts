import { resolve } from 'node:path';
import { plural } from '../diagnostics/report/summary.ts';
import { visible } from '../diagnostics/report/visible.ts';
import type { Note } from '../import/importer.ts';
import { importers } from '../import/registry.ts';
import type { Io } from '../io.ts';
import { suggest } from '../text/suggest.ts';
import { nameOf } from './find-files.ts';
import type { ImportFlags } from './flags.ts';
import { readBytes } from './read-bytes.ts';
import { UsageError } from './usage-error.ts';
import { writeProduct } from './write-product.ts';

/** A declaration is not read beyond this size either. */
const MAX_BYTES = 1024 * 1024;

/** Makes a declaration from a foreign file; what is not in it is told with its JSON Pointer. */
export async function importFile(
  kind: string,
  file: string,
  flags: ImportFlags,
  io: Io,
): Promise<number> {
  const importer = importers.find(({ id }) => id === kind) ?? unknown(kind);
  const target = flags.output === '-' ? undefined : flags.output;
  if (target !== undefined && io.files.stat(resolve(io.cwd, target)) !== undefined) {
    throw new UsageError(`\`${target}\` is there already; it stays as it is.`);
  }
  const path = file === '-' ? undefined : resolve(io.cwd, file);
  const name = path === undefined ? '<stdin>' : nameOf(path, io);
  const bytes = await readBytes({ file: name, path }, io);
  if (bytes.byteLength > MAX_BYTES) throw new UsageError(`\`${name}\` is larger than 1 MiB.`);
  const { default: read } = await importer.load();
  const imported = read(new TextDecoder().decode(bytes));
  if ('failure' in imported) throw new UsageError(`\`${name}\` ${imported.failure}.`);
  if (target === undefined) io.stdout.write(imported.yaml);
  else writeProduct(target, imported.yaml, io);
  io.stderr.write(imported.notes.map((one) => line(name, one)).join(''));
  if (!flags.quiet) io.stderr.write(summary(target, imported.yaml, imported.notes.length));
  return 0;
}

function unknown(kind: string): never {
  const known = importers.map(({ id }) => id);
  const near = suggest(kind, known);
  const advice = near ? `Did you mean \`${near}\`?` : `It can be ${known.join(' or ')}.`;
  throw new UsageError(`\`${kind}\` is nothing to import. ${advice}`);
}

function line(file: string, { pointer, message }: Note): string {
  return `${visible(`${file}#${pointer}`)}  ${visible(message)}\n`;
}

function summary(target: string | undefined, yaml: string, notes: number): string {
  const open = yaml.split('TODO: ').length - 1;
  const place = target === undefined ? 'The declaration' : visible(target);
  return `${place} has ${plural(open, 'open fact')}; ${plural(notes, 'value')} not taken over as they stand.\n`;
}
