import type { Trace } from '../trace/trace.ts';
import type { Emitter } from './emitter.ts';
import { emitMarkdown } from './markdown.ts';
import { traceDocument } from './trace/document.ts';

/** Where each duty is met, as tables in Markdown. */
export const traceMarkdown: Emitter = {
  id: 'trace-markdown',
  title: 'Where each duty is met, Markdown',
  audience: 'internal',
  standard: 'GDPR Art. 5(2); GFM tables',
  byDefault: false,
  emit: ({ model, trace }, languages) => [
    {
      path: 'internal/traceability.md',
      text: emitTraceMarkdown(trace(languages[0] ?? model.languages[0] ?? 'en')),
    },
  ],
};

/** A trace as Markdown. */
export function emitTraceMarkdown(trace: Trace): string {
  return emitMarkdown(traceDocument(trace), { frontMatter: false });
}
