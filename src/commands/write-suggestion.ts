import type { AuditText } from '../audit/audit-text.ts';
import { suggestDeclaration } from '../audit/suggest/suggest.ts';
import { plural } from '../diagnostics/report/summary.ts';
import { visible } from '../diagnostics/report/visible.ts';
import type { Io } from '../io.ts';
import type { AuditFlags } from './flags.ts';
import { UsageError } from './usage-error.ts';
import { writeProduct } from './write-product.ts';

/** Writes the declaration that a text makes, and says what is in it and what to do next. */
export function writeSuggestion(
  file: string,
  text: AuditText | undefined,
  { quiet }: AuditFlags,
  io: Io,
): void {
  if (!text) throw new UsageError(`\`${file}\` was not written: the text cannot be read.`);
  const suggestion = suggestDeclaration(text);
  if (!suggestion) {
    throw new UsageError(`\`${file}\` was not written: the language of the text is not known.`);
  }
  writeProduct(file, suggestion.yaml, io);
  if (quiet) return;
  const { found, activities, recipients, open } = suggestion;
  const shown = visible(file);
  const parts = `${plural(activities, 'activity', 'activities')} and ${plural(recipients, 'recipient')}`;
  io.stderr.write(
    `${shown} is written: ${plural(found, 'fact')} of the text, each with its line, in ${parts}; ${open} are open (TODO).\n` +
      `Next: \`privacyc check ${shown}\` lists them.\n`,
  );
}
