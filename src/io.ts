import { disk, type Files } from './io/disk.ts';
import { type Input, input, type Output, output } from './io/terminal.ts';

export type { Entry, Files } from './io/disk.ts';
export type { Input, Output } from './io/terminal.ts';

/** The world outside: everything that a command may touch. */
export interface Io {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  /** A number that no other process on this machine has now. */
  readonly pid: number;
  /** The day, ISO 8601, in UTC. */
  readonly today: () => string;
  /** Milliseconds from any start. */
  readonly elapsed: () => number;
  /** Resolves when the person ends the command with Ctrl+C. */
  readonly interrupted: () => Promise<void>;
}

/** The world of this process; with `io/`, the only place that touches streams, clock and disk. */
export function processIo(): Io {
  return {
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    // Opened only when asked for: a pipe that nobody reads must not delay the end.
    get stdin() {
      return input(process.stdin);
    },
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    files: disk,
    pid: process.pid,
    today: () => new Date().toISOString().slice(0, 10),
    elapsed: () => Number(process.hrtime.bigint()) / 1e6,
    interrupted: () => new Promise((resolve) => process.once('SIGINT', () => resolve())),
  };
}
