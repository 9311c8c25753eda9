import { resolve } from 'node:path';
import { ALL, chosenFormats } from '../emit/chosen-formats.ts';
import { templateIds } from '../emit/register/template-ids.ts';
import { formats } from '../emit/registry.ts';
import type { BuildSettings, Checked } from '../index.ts';
import type { Io } from '../io.ts';
import { suggest } from '../text/suggest.ts';
import { nameOf } from './find-files.ts';
import type { BuildFlags } from './flags.ts';
import type { OutputFolder } from './output-place.ts';
import { UsageError } from './usage-error.ts';

/** Refuses flags that contradict each other, and formats that do not exist. */
export function refuseFlags(flags: BuildFlags): void {
  const together = (one: string, two: string) => {
    throw new UsageError(`\`${one}\` and \`${two}\` cannot be used together.`);
  };
  if (flags.check && flags.watch) together('--check', '--watch');
  if (flags.check && flags.output !== undefined) together('--check', '--output');
  if (flags.watch && flags.output !== undefined) together('--watch', '--output');
  for (const format of flags.format ?? []) refuseFormat(format, flags.draft ?? false);
  refuseTemplate(flags.registerTemplate);
}

function refuseTemplate(template: string | undefined): void {
  const known: readonly string[] = templateIds;
  if (template === undefined || known.includes(template)) return;
  const words = known.map((id) => `\`${id}\``).join(', ');
  throw new UsageError(`There is no register template \`${template}\`; there are ${words}.`);
}

function refuseFormat(format: string, draft: boolean): void {
  const known = [...formats.map(({ id }) => id), ALL];
  if (!known.includes(format)) {
    const near = suggest(format, known);
    const hint = near ? `Did you mean \`${near}\`?` : '`privacyc formats` lists them.';
    throw new UsageError(`There is no format \`${format}\`. ${hint}`);
  }
  if (draft && chosenFormats([format], true).length === 0) {
    const shown = chosenFormats([], true).map(({ id }) => `\`${id}\``);
    const reason = `a draft gives ${shown.join(' and ')}`;
    throw new UsageError(`\`${format}\` cannot show what is open: ${reason}.`);
  }
}

/** What the compiler is asked for: the languages are those of the declaration, in its order. */
export function settingsOf(flags: BuildFlags, { file, model }: Checked): BuildSettings {
  const wanted = flags.lang ?? [];
  const unknown = wanted.find((language) => !model.languages.includes(language));
  if (unknown !== undefined) {
    const known = model.languages.map((language) => `\`${language}\``).join(', ');
    throw new UsageError(`${file} has no language \`${unknown}\`; it has ${known}.`);
  }
  return {
    formats: flags.format ?? [],
    languages: model.languages.filter((language) => wanted.includes(language)),
    draft: flags.draft ?? false,
    fragment: flags.fragment ?? false,
    frontMatter: flags.frontMatter ?? false,
    registerTemplate: flags.registerTemplate ?? 'full',
  };
}

/** The output folder that the flags name. */
export function outputFolderOf(flags: BuildFlags, io: Io): OutputFolder {
  const path = resolve(io.cwd, flags.out);
  return { path, shown: nameOf(path, io) };
}
