import { type Checked, check } from '../check.ts';
import type { FileReport, ReportSettings } from '../diagnostics/report/report.ts';
import type { Io, Output } from '../io.ts';
import { rules } from '../lint/registry.ts';
import { baselines } from './baseline.ts';
import { today } from './circumstances.ts';
import type { Named } from './find-files.ts';
import type { InspectFlags } from './flags.ts';
import { openDeclaration } from './open-declaration.ts';
import { atLevels, levelsOf } from './overrides.ts';
import { reportSettings } from './report-settings.ts';

/** A declaration that was read and checked, and what a report says of it. */
export interface Inspected {
  readonly checked: Checked;
  readonly report: FileReport;
  /** The files it was read from, and those it asked for in vain. */
  readonly paths: readonly string[];
}

export interface Inspector {
  /** Today, as the rules take it. */
  readonly date: string;
  readonly inspect: (named: Named) => Promise<Inspected>;
  /** Writes the findings that were accepted; one sentence for each baseline. */
  readonly writeBaselines: () => readonly string[];
  /** How a report on an output looks; without one it is a file. */
  readonly settingsFor: (output: Output | undefined) => ReportSettings;
}

/** Reads and checks declarations as the flags ask. */
export function inspector(flags: InspectFlags, io: Io): Inspector {
  const date = today(flags.date, io);
  const levels = levelsOf(flags.rule ?? [], rules);
  const isOff = (rule: string) => levels.get(rule) === 'off';
  const accepting = flags.writeBaseline ? date : undefined;
  const { apply, write } = baselines(flags.baseline, accepting, isOff, io);

  return {
    date,
    inspect: async (named) => {
      const opened = await openDeclaration(named, io);
      const checked = check(opened.input, date);
      const { diagnostics: found, file } = apply(checked);
      const diagnostics = atLevels(found, levels);
      const text = (name: string) => (name === file.name ? file.text : opened.text(name));
      const facts = checked.declared.readable ? factsOf(checked) : undefined;
      return {
        checked: { ...checked, diagnostics },
        report: { file: checked.file, diagnostics, facts, text },
        paths: [...opened.paths(), file.path],
      };
    },
    writeBaselines: write,
    settingsFor: reportSettings(rules, levels, date, flags, io),
  };
}

function factsOf({ model }: Checked): FileReport['facts'] {
  return {
    activities: model.activities.length,
    recipients: model.recipients.length,
    transfers: model.recipients.reduce((sum, { transfers }) => sum + transfers.length, 0),
  };
}
