import type { Emitter } from './emitter.ts';
import { emitHtml } from './html.ts';
import { traceDocument } from './trace/document.ts';

/** Where each duty is met, as a page of tables in the look of the policy. */
export const traceHtml: Emitter = {
  id: 'trace-html',
  title: 'Where each duty is met, a web page',
  audience: 'internal',
  standard: 'GDPR Art. 5(2); HTML, WCAG 2.2 AA',
  byDefault: false,
  emit: ({ model, trace }, languages) => {
    const page = traceDocument(trace(languages[0] ?? model.languages[0] ?? 'en'));
    return [{ path: 'internal/traceability.html', text: emitHtml(page, {}) }];
  },
};
