import { readFileSync } from 'node:fs';
import type { Io } from '../../src/io.ts';
import { main } from '../../src/main.ts';
import { type MemoryFiles, memoryFiles } from './memory-files.ts';

/** The day that tests pin. */
export const TODAY = '2026-11-22';

/** A whole declaration without a finding. */
export const clean = readFileSync(
  new URL('../../examples/blog/privacy.yaml', import.meta.url),
  'utf8',
);

/** The same with one error, and the place of it. */
export const faulty = clean.replace('    purpose: ', '    purpos: ');
export const faultyPlace = `${faulty.split('\n').findIndex((line) => line.includes('purpos:')) + 1}:5`;

export interface World {
  readonly files: MemoryFiles;
  readonly run: (...argv: readonly string[]) => Promise<Ran>;
  /** What was printed until now. */
  readonly printed: () => Pick<Ran, 'stdout' | 'stderr'>;
  readonly interrupt: () => void;
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly cwd?: string;
  readonly env?: Io['env'];
  /** Columns of the terminal; without, no stream is one. */
  readonly terminal?: number;
  readonly stdin?: string;
  /** What a person answers at a terminal, line by line. */
  readonly answers?: readonly string[];
  /** Another disk than that of the tree. */
  readonly files?: MemoryFiles;
  /** Milliseconds that pass at each look at the clock. */
  readonly pace?: number;
}

/** A world in memory: files by absolute path, and what surrounds a command. */
export function world(tree: Readonly<Record<string, string>>, around: Circumstances = {}): World {
  const files = around.files ?? memoryFiles({ '/site/.git/HEAD': '', ...tree });
  let stdout = '';
  let stderr = '';
  let elapsed = 0;
  let interrupt = () => {};
  const stream = { isTTY: around.terminal !== undefined, columns: around.terminal };
  const answers = [...(around.answers ?? [])];
  const io: Omit<Io, 'argv'> = {
    cwd: around.cwd ?? '/site',
    env: around.env ?? {},
    stdin: {
      isTTY: around.answers !== undefined,
      read: async () => new TextEncoder().encode(around.stdin ?? ''),
      asking: (talk) =>
        talk(async (question) => {
          stderr += question;
          return answers.shift();
        }),
    },
    stdout: {
      ...stream,
      write: (text) => {
        stdout += text;
      },
    },
    stderr: {
      ...stream,
      write: (text) => {
        stderr += text;
      },
    },
    files,
    pid: 7,
    today: () => TODAY,
    elapsed: () => {
      elapsed += around.pace ?? 0;
      return elapsed;
    },
    interrupted: () =>
      new Promise((resolve) => {
        interrupt = resolve;
      }),
  };
  return {
    files,
    run: async (...argv) => {
      stdout = '';
      stderr = '';
      const code = await main(argv, { ...io, argv });
      return { code, stdout, stderr };
    },
    printed: () => ({ stdout, stderr }),
    interrupt: () => interrupt(),
  };
}
