import type { Trace } from '../trace/trace.ts';
import type { Emitter } from './emitter.ts';
import { traceData } from './trace/data.ts';

/** Where each duty is met, as data. */
export const traceJson: Emitter = {
  id: 'trace-json',
  title: 'Where each duty is met, JSON',
  audience: 'internal',
  standard: 'GDPR Art. 5(2)',
  byDefault: false,
  emit: ({ model, trace }, languages) => [
    {
      path: 'internal/traceability.json',
      text: emitTraceJson(trace(languages[0] ?? model.languages[0] ?? 'en')),
    },
  ],
};

/** A trace as JSON; schemas/trace.schema.json describes it. */
export function emitTraceJson(trace: Trace): string {
  return `${JSON.stringify(traceData(trace), null, 2)}\n`;
}
