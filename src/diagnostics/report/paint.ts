import { styleText } from 'node:util';
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
  // Whether a stream shows colours was asked before.
  const styled =
    (style: Parameters<typeof styleText>[0]): Colour =>
    (text) =>
      level === 0 || text === '' ? text : styleText(style, text, { validateStream: false });
  return {
    strong: styled('bold'),
    quiet: styled('dim'),
    code: styled('cyan'),
    good: styled('green'),
    severity: { error: styled('red'), warning: styled('yellow'), info: styled('blue') },
  };
}
