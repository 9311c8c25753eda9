import { CommanderError } from 'commander';
import { visible } from '../diagnostics/report/visible.ts';
import { tool } from '../version.ts';
import { diskError } from './disk-error.ts';
import { UsageError } from './usage-error.ts';

/** What a command that could not run says, and its exit code. */
export interface Failure {
  readonly message: string;
  readonly code: 0 | 2;
}

/** Puts an error in words: help and version are none, a wrong flag is a sentence, a bug is a report. */
export function failureOf(error: unknown, debug: boolean): Failure {
  if (error instanceof CommanderError) {
    const isAnswer = error.exitCode === 0 || error.code === 'commander.help';
    const message = isAnswer ? '' : said(sentence(error.message));
    return { message, code: error.exitCode === 0 ? 0 : 2 };
  }
  const path = error instanceof Error && 'path' in error ? String(error.path) : 'the disk';
  const known = diskError(error, `Cannot use \`${path}\``);
  if (known instanceof UsageError) return { message: said(known.message), code: 2 };
  const { message, stack } =
    error instanceof Error ? error : { message: String(error), stack: undefined };
  const advice = `Report it (\`npm bugs ${tool.name}\`); \`--debug\` prints where it happened.`;
  const about = `${tool.name} ${tool.version}. ${advice}\n`;
  const where = debug ? `${stack ?? 'There is no stack.'}\n` : '';
  return { message: said(`This is a bug: ${message}`) + about + where, code: 2 };
}

function said(words: string): string {
  return `${tool.name}: ${visible(words)}\n`;
}

/** commander's words in the style of the other messages. */
function sentence(message: string): string {
  const words = message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (one of )?(.+)\?\)$/, '. Did you mean $1`$2`?')
    .replaceAll("'", '`');
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?]$/.test(capital) ? capital : `${capital}.`;
}
