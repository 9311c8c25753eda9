import type { Emit } from '../emitter.ts';
import { emitHtml } from '../html.ts';
import { whyNoProcessors } from './processors.ts';
import { processorsDocument } from './processors-document.ts';

export { whyNoProcessors as withheld };

/** The processors as a page in the look of the policy; no file where there are none. */
const processorsHtml: Emit = ({ model, date }, languages) => {
  const page = processorsDocument(model, languages[0] ?? model.languages[0] ?? 'en', date);
  return page ? [{ path: 'public/processors.html', text: emitHtml(page, {}) }] : [];
};

export default processorsHtml;
