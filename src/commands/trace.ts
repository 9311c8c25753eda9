import { trace as traceOf } from '../compile.ts';
import { human } from '../diagnostics/report/human.ts';
import { paintFor } from '../diagnostics/report/paint.ts';
import { emitTraceJson } from '../emit/trace-json.ts';
import { emitTraceMarkdown } from '../emit/trace-markdown.ts';
import type { Io } from '../io.ts';
import type { Duty, Trace } from '../trace/trace.ts';
import { colourFor, widthOfOutput } from './circumstances.ts';
import { findDeclarations } from './find-declarations.ts';
import type { TraceFlags } from './flags.ts';
import { inspector } from './inspect.ts';
import { meantBy } from './law-filter.ts';
import { traceDetails } from './trace-details.ts';
import { traceSummary, traceTable } from './trace-table.ts';
import { UsageError } from './usage-error.ts';

/** Tells where each duty is met; 1 where the declaration cannot be read. */
export async function trace(file: string | undefined, flags: TraceFlags, io: Io): Promise<number> {
  const isWanted = filter(flags);
  const [named, ...others] = findDeclarations(
    file === undefined ? [] : [file],
    flags.stdinPath,
    io,
  );
  if (!named || others.length > 0) {
    throw new UsageError(`\`${file}\` holds several declarations; \`trace\` takes one.`);
  }
  const { date, inspect, settingsFor } = inspector(flags, io);
  const { checked, report } = await inspect(named);
  if (!checked.declared.readable) {
    io.stderr.write(human(settingsFor(io.stderr)).add(report));
    return 1;
  }
  const whole = traceOf(checked, date);
  io.stdout.write(printed({ ...whole, duties: whole.duties.filter(isWanted) }, flags, io));
  return 0;
}

function filter({ law, open }: TraceFlags): (duty: Duty) => boolean {
  const isMeant = law === undefined ? () => true : meantBy(law);
  return ({ provision, state }) => isMeant(provision.id) && (!open || state === 'open');
}

function printed(trace: Trace, flags: TraceFlags, io: Io): string {
  if (flags.format === 'json') return emitTraceJson(trace);
  if (flags.format === 'markdown') return emitTraceMarkdown(trace);
  const paint = paintFor(colourFor(flags.color, io.stdout, io.env));
  const width = widthOfOutput(io.stdout);
  const room = io.stdout.isTTY ? width : undefined;
  const duties =
    flags.law === undefined
      ? traceTable(trace.duties, paint, room)
      : traceDetails(trace.duties, paint, Math.min(width, 100));
  return flags.quiet ? duties : `${duties}${traceSummary(trace.duties)}`;
}
