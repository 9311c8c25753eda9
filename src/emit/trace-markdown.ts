import type { Trace } from '../trace/trace.ts';
import type { Emit } from './emitter.ts';
import { emitMarkdown } from './markdown.ts';
import { traceDocument } from './trace/document.ts';

/** Where each duty is met, as tables in Markdown. */
const traceMarkdown: Emit = ({ model, trace }, languages) => [
  {
    path: 'internal/traceability.md',
    text: emitTraceMarkdown(trace(languages[0] ?? model.languages[0] ?? 'en')),
  },
];

export default traceMarkdown;

/** A trace as Markdown. */
export function emitTraceMarkdown(trace: Trace): string {
  return emitMarkdown(traceDocument(trace), { frontMatter: false });
}
