import { audit as auditPolicy } from '../audit/audit.ts';
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
import { fails, warningsSentence } from './verdict.ts';

/** Audits existing policies and reports what it finds; 1 where something reaches the failing level. */
export async function audit(files: readonly string[], flags: AuditFlags, io: Io): Promise<number> {
  const found = findPolicies(files, flags.stdinPath, io);
  const date = today(flags.date, io);
  const levels = levelsOf(flags.rule ?? [], everyAuditRule);
  const settingsFor = reportSettings(everyAuditRule, levels, date, flags, io);
  const inspect = async (named: Named): Promise<FileReport> => {
    const bytes = await readBytes(named, io);
    const { file, diagnostics, language, disclosures, text } = await auditPolicy(
      { file: named.file, bytes },
      date,
    );
    return {
      file,
      diagnostics: atLevels(diagnostics, levels),
      facts: undefined,
      audited: { language, disclosures: disclosures ?? {} },
      text: (name) => (name === file ? text?.source : undefined),
    };
  };
  const counts = await reportFiles(found, inspect, settingsFor, flags, io);
  io.stderr.write(warningsSentence(counts, flags));
  return fails(counts, flags) ? 1 : 0;
}
