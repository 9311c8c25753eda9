import { basename, dirname } from 'node:path';
import type { Io } from '../io.ts';
import { failureOf } from './failure.ts';
import { UsageError } from './usage-error.ts';

/** What one run of a watched command gives: its exit code and the files that it read. */
export interface Run {
  readonly code: number;
  readonly paths: readonly string[];
}

const PAUSE = 50;

/** Runs again on each change of the files that were read, until the person ends it; then 0. */
export async function watch(
  files: readonly string[],
  run: () => Promise<Run>,
  io: Io,
): Promise<number> {
  if (files.includes('-')) throw new UsageError('`--watch` cannot watch standard input.');
  const signal = createSignal();
  let isOver = false;
  const over = io.interrupted().then(() => {
    isOver = true;
  });
  let paths = (await run()).paths;
  let stop = watchFiles(paths, signal.changed, io);
  while (!isOver) {
    await Promise.race([signal.settled(), over]);
    if (isOver) break;
    // The files stay watched while they are read, so that no change in between is lost.
    paths = await again(run, paths, io);
    const stopBefore = stop;
    stop = watchFiles(paths, signal.changed, io);
    stopBefore();
  }
  stop();
  signal.end();
  return 0;
}

/** A run whose files are gone or unreadable for a moment must not end the watch. */
async function again(
  run: () => Promise<Run>,
  before: readonly string[],
  io: Io,
): Promise<readonly string[]> {
  try {
    return (await run()).paths;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(failureOf(error, false).message);
    return before;
  }
}

/** Watches folders, since editors replace files; other files in them are passed over. */
function watchFiles(paths: readonly string[], changed: () => void, io: Io): () => void {
  const folders = new Set(paths.map((path) => dirname(path)));
  const stops = [...folders]
    .filter((folder) => io.files.stat(folder) === 'folder')
    .map((folder) => {
      const inside = paths.filter((path) => dirname(path) === folder);
      const names = new Set(inside.map((path) => basename(path)));
      return io.files.watch(folder, (name) => {
        if (name === undefined || names.has(name)) changed();
      });
    });
  return () => {
    for (const stop of stops) stop();
  };
}

interface Signal {
  readonly changed: () => void;
  /** Resolves once something has changed and nothing more has for a moment. */
  readonly settled: () => Promise<void>;
  readonly end: () => void;
}

function createSignal(): Signal {
  let timer: NodeJS.Timeout | undefined;
  let isDue = false;
  let wake: (() => void) | undefined;
  const due = () => {
    isDue = true;
    wake?.();
  };
  return {
    changed: () => {
      clearTimeout(timer);
      timer = setTimeout(due, PAUSE);
    },
    settled: async () => {
      if (!isDue) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      isDue = false;
    },
    end: () => clearTimeout(timer),
  };
}
