import { Chalk } from 'chalk';
import type { Severity } from '../diagnostic.ts';

type Colour = (text: string) => string;

/** The few colours that everything on the terminal is painted with. */
export interface Paint {
  readonly strong: Colour;
  readonly quiet: Colour;
  readonly code: Colour;
  readonly good: Colour;
  readonly severity: Readonly<Record<Severity, Colour>>;
}

/** The colours for a level: 0 leaves texts as they are. */
export function paintFor(level: 0 | 1): Paint {
  const chalk = new Chalk({ level });
  return {
    strong: chalk.bold,
    quiet: chalk.dim,
    code: chalk.cyan,
    good: chalk.green,
    severity: { error: chalk.red, warning: chalk.yellow, info: chalk.blue },
  };
}
