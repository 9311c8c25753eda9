import { resolve } from 'node:path';
import { audit as auditPolicy } from '../audit/audit.ts';
import type { AuditText } from '../audit/audit-text.ts';
import { everyAuditRule } from '../audit/registry.ts';
import type { FileReport } from '../diagnostics/report/report.ts';
import type { Io } from '../io.ts';
import { today } from './circumstances.ts';
import type { Named } from './find-files.ts';
import { findPolicies } from './find-policies.ts';
import type { AuditFlags } from './flags.ts';
import { atLevels, levelsOf } from './overrides.ts';
import { readBytes } from './read-bytes.ts';
import { reportFiles } from './report-files.ts';
import { reportSettings } from './report-settings.ts';
import { UsageError } from './usage-error.ts';
import { fails, warningsSentence } from './verdict.ts';

/** Audits existing policies and reports what it finds; 1 where something reaches the failing level. */
export async function audit(files: readonly string[], flags: AuditFlags, io: Io): Promise<number> {
  const found = findPolicies(files, flags.stdinPath, io);
  const { suggest } = flags;
  if (suggest !== undefined) refuseSuggestion(suggest, found, io);
  const date = today(flags.date, io);
  const levels = levelsOf(flags.rule ?? [], everyAuditRule);
  const settingsFor = reportSettings(everyAuditRule, levels, date, flags, io);
  const read: (AuditText | undefined)[] = [];
  const inspect = async (named: Named): Promise<FileReport> => {
    const bytes = await readBytes(named, io);
    const { file, diagnostics, language, disclosures, text } = await auditPolicy(
      { file: named.file, bytes },
      date,
    );
    if (suggest !== undefined) read.push(text);
    return {
      file,
      diagnostics: atLevels(diagnostics, levels),
      facts: undefined,
      audited: { language, disclosures: disclosures ?? {} },
      text: (name) => (name === file ? text?.source : undefined),
    };
  };
  const counts = await reportFiles(found, inspect, settingsFor, flags, io);
  if (suggest !== undefined) {
    const { writeSuggestion } = await import('./write-suggestion.ts');
    writeSuggestion(suggest, read[0], flags, io);
  }
  io.stderr.write(warningsSentence(counts, flags));
  return fails(counts, flags) ? 1 : 0;
}

/** A suggestion is made of one text, and never in place of a file. */
function refuseSuggestion(file: string, texts: readonly Named[], io: Io): void {
  if (texts.length > 1) {
    throw new UsageError('`--suggest` makes a declaration of one text; give one.');
  }
  if (io.files.stat(resolve(io.cwd, file)) === undefined) return;
  throw new UsageError(`\`${file}\` is there already; it stays as it is.`);
}
