import { type Command, Option } from 'commander';
import { reporters } from '../diagnostics/report/registry.ts';
import { readOverride } from './read-override.ts';
import { UsageError } from './usage-error.ts';

/** Adds the flags that every command has. */
export function common(command: Command): Command {
  return command
    .addOption(new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']))
    .option('-q, --quiet', 'findings only, no summaries')
    .option('--debug', 'print the stack of a crash');
}

/** Adds the flags of the commands that judge files. */
export function judging(command: Command): Command {
  const levels = ['error', 'warning', 'info'];
  return common(
    command
      .addOption(
        new Option(
          '--fail-on <level>',
          'level that makes the exit code 1 (default: error)',
        ).choices(levels),
      )
      .option('--max-warnings <number>', 'more warnings make the exit code 1', wholeNumber)
      .option(
        '--rule <id=level>',
        'off, info, warning or error for one rule; repeatable',
        readOverride,
      )
      .option(
        '--date <day>',
        'today for the rules, YYYY-MM-DD (default: SOURCE_DATE_EPOCH or the clock)',
      )
      .option('--stdin-path <file>', 'name of what is read from standard input'),
  );
}

/** Adds the flags of the commands that check declarations. */
export function inspecting(command: Command): Command {
  return judging(command)
    .option(
      '--baseline <file>',
      'accepted findings (default: the next .privacyc-baseline.json upward)',
    )
    .option('--watch', 'again on each change');
}

/** Adds the flags of the commands whose product is a report. */
export function reporting(command: Command): Command {
  return command
    .addOption(
      new Option(
        '-f, --format <format>',
        'form of the report (default: human; github in GitHub Actions)',
      ).choices(Object.keys(reporters)),
    )
    .option('-o, --output <file>', 'write the report to a file; - is standard output');
}

/** Reads `a,b`, and takes what was given before. */
export function list(text: string, before: readonly string[] = []): readonly string[] {
  const words = text.split(',').map((word) => word.trim());
  return [...before, ...words.filter((word) => word !== '')];
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`\`--max-warnings ${text}\` is not a whole number.`);
}
