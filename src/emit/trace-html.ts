import type { Emit } from './emitter.ts';
import { emitHtml } from './html.ts';
import { traceDocument } from './trace/document.ts';

/** Where each duty is met, as a page of tables in the look of the policy. */
const traceHtml: Emit = ({ model, trace }, languages) => {
  const page = traceDocument(trace(languages[0] ?? model.languages[0] ?? 'en'));
  return [{ path: 'internal/traceability.html', text: emitHtml(page, {}) }];
};

export default traceHtml;
