import type { Emit } from './emitter.ts';
import { emitHtml } from './html.ts';
import { clientsDocument } from './register/register-document.ts';

/** What is done for others, as a page for reading; no file where nothing is. */
const registerClientsHtml: Emit = ({ model, date }, languages) => {
  const page = clientsDocument(model, languages[0] ?? model.languages[0] ?? 'en', date);
  return page ? [{ path: 'internal/register-clients.html', text: emitHtml(page, {}) }] : [];
};

export default registerClientsHtml;
