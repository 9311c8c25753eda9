import { CommanderError } from 'commander';
import { visible } from '../diagnostics/report/visible.ts';
import { tool } from '../version.ts';
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
    const message = isAnswer ? '' : `privacyc: ${visible(sentence(error.message))}\n`;
    return { message, code: error.exitCode === 0 ? 0 : 2 };
  }
  if (error instanceof UsageError)
    return { message: `privacyc: ${visible(error.message)}\n`, code: 2 };
  const { message, stack } =
    error instanceof Error ? error : { message: String(error), stack: undefined };
  const where = debug ? `${stack ?? 'There is no stack.'}\n` : '';
  const advice = `Report it (\`npm bugs ${tool.name}\`); \`--debug\` prints where it happened.`;
  const words = `privacyc: This is a bug: ${visible(message)}\n${tool.name} ${tool.version}. ${advice}\n`;
  return { message: words + where, code: 2 };
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
