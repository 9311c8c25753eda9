import { visible } from '../diagnostics/report/visible.ts';
import type { Io } from '../io.ts';

const CLEAR = '\r\u001b[K';
const PATIENCE = 1000;

export interface Progress {
  readonly step: (name: string) => void;
  readonly clear: () => void;
}

/**
 * One line on the terminal that says how far a command is, once it takes more than a second; none
 * in CI, none where the report itself goes to the terminal.
 */
export function progress(steps: number, io: Io, silent: boolean): Progress {
  const started = io.elapsed();
  let done = 0;
  let shown = false;
  const isHidden = silent || !io.stderr.isTTY || Boolean(io.env.CI);
  return {
    step: (name) => {
      done += 1;
      if (isHidden || io.elapsed() - started < PATIENCE) return;
      shown = true;
      io.stderr.write(CLEAR + `${done} of ${steps}  ${visible(name)}`.slice(0, io.stderr.columns));
    },
    clear: () => {
      if (shown) io.stderr.write(CLEAR);
      shown = false;
    },
  };
}
