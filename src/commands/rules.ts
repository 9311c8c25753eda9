import { citations, lawOf } from '../diagnostics/report/law.ts';
import { paintFor } from '../diagnostics/report/paint.ts';
import type { RuleInfo } from '../diagnostics/rule.ts';
import type { Io } from '../io.ts';
import { colourFor } from './circumstances.ts';
import { columns } from './columns.ts';
import { everyRule } from './every-rule.ts';
import type { RulesFlags } from './flags.ts';
import { restingOn } from './law-filter.ts';

/** Lists the rules by id, with severity and law, or those that rest on one provision. */
export async function rules(flags: RulesFlags, io: Io): Promise<number> {
  const chosen = flags.law === undefined ? everyRule : restingOn(flags.law, everyRule);
  const sorted = chosen.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (flags.json) {
    io.stdout.write(`${JSON.stringify(sorted.map(entryOf), null, 2)}\n`);
    return 0;
  }
  const paint = paintFor(colourFor(flags.color, io.stdout, io.env));
  const rows = sorted.map(({ id, severity, law }) => [
    { text: id, paint: paint.strong },
    { text: severity, paint: paint.severity[severity] },
    { text: citations(law), paint: paint.quiet },
  ]);
  io.stdout.write(columns(rows));
  return 0;
}

function entryOf({ id, severity, title, law }: RuleInfo): unknown {
  return { id, severity, title, law: law.map(lawOf) };
}
