import type { Emit } from './emitter.ts';
import { emitHtml } from './html.ts';
import { registerDocument } from './register/register-document.ts';
import { registerTemplate } from './register/templates.ts';

/** The register as a page for reading, in the main language and the look of the policy. */
const registerHtml: Emit = ({ model, date, registerTemplate: id }, languages) => {
  const language = languages[0] ?? model.languages[0] ?? 'en';
  const page = registerDocument(model, language, date, registerTemplate(id));
  return [{ path: 'internal/register.html', text: emitHtml(page, {}) }];
};

export default registerHtml;
