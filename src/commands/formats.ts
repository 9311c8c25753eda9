import { paintFor } from '../diagnostics/report/paint.ts';
import { formats as all } from '../emit/registry.ts';
import type { Io } from '../io.ts';
import { colourFor } from './circumstances.ts';
import { columns } from './columns.ts';
import type { CommonFlags } from './flags.ts';

/** Lists every output format: where it goes, whether a plain build writes it, its standard. */
export async function formats(flags: CommonFlags, io: Io): Promise<number> {
  const paint = paintFor(colourFor(flags.color, io.stdout, io.env));
  const plain = (text: string) => text;
  const rows = all.map(({ id, title, audience, standard, byDefault }) => [
    { text: id, paint: paint.strong },
    { text: audience, paint: audience === 'public' ? paint.good : paint.severity.warning },
    { text: byDefault ? 'by default' : 'if named', paint: paint.quiet },
    { text: title, paint: plain },
    { text: standard, paint: paint.quiet },
  ]);
  io.stdout.write(columns(rows));
  return 0;
}
