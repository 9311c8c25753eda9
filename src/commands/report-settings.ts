import type { ReportSettings } from '../diagnostics/report/report.ts';
import type { RuleInfo } from '../diagnostics/rule.ts';
import type { Io, Output } from '../io.ts';
import { tool } from '../version.ts';
import { colourFor, widthOfOutput } from './circumstances.ts';
import type { CommonFlags } from './flags.ts';
import type { Level } from './read-override.ts';

/** How a report on an output looks; without one it is a file. */
export function reportSettings(
  rules: readonly RuleInfo[],
  levels: ReadonlyMap<string, Level>,
  date: string,
  flags: CommonFlags,
  io: Io,
): (output: Output | undefined) => ReportSettings {
  const off = [...levels.values()].filter((level) => level === 'off').length;
  return (output) => ({
    tool,
    date,
    rules: rules.length - off,
    catalogue: rules,
    width: widthOfOutput(output),
    colour: output ? colourFor(flags.color, output, io.env) : 0,
    quiet: flags.quiet ?? false,
  });
}
