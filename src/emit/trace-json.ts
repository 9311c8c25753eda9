import type { Trace } from '../trace/trace.ts';
import type { Emit } from './emitter.ts';
import { traceData } from './trace/data.ts';

/** Where each duty is met, as data. */
const traceJson: Emit = ({ model, trace }, languages) => [
  {
    path: 'internal/traceability.json',
    text: emitTraceJson(trace(languages[0] ?? model.languages[0] ?? 'en')),
  },
];

export default traceJson;

/** A trace as JSON; schemas/trace.schema.json describes it. */
export function emitTraceJson(trace: Trace): string {
  return `${JSON.stringify(traceData(trace), null, 2)}\n`;
}
